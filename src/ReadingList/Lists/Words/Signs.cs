namespace ReadingList.Lists.Words;

/// <summary>Signs before a link that say nothing the catalog keeps: emoji, stars, numbers, bullets.</summary>
internal static class Signs
{
    /// <summary>Whether a text holds no letter and no number but a leading "12." or "3)".</summary>
    public static bool Only(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        text = text[NumberLength(text)..].TrimStart();
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) return text[0] == ':' && IsShortcode(text.ToString());
        }

        return true;
    }

    /// <summary>Drops a leading "12." or "3)" or "①".</summary>
    public static string WithoutNumber(string text) => text[NumberLength(text)..].TrimStart();

    /// <summary>Length of a leading "12.", "3)", "(4)" or "#5", 0 without one.</summary>
    public static int NumberLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        if (at < text.Length && text[at] is '#' or '(') at++;
        var digits = at;
        at += Digits(text[at..]);
        if (at == digits || at - digits > 4) return 0;
        if (BeginsDate(text[digits..], at - digits)) return 0;
        if (at < text.Length && text[at] is '.' or ')' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]))) return at + 1;
        return digits == 1 && text[0] == '#' && (at == text.Length || text[at] == ' ') ? at : 0;
    }

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;

    // "2022. 10. 31." is the date of the Korean standard.
    private static bool BeginsDate(ReadOnlySpan<char> text, int digits) =>
        digits == 4 && text[0] is '1' or '2' && text.Length > 6 && text[4] == '.' && char.IsAsciiDigit(text[5] == ' ' ? text[6] : text[5]);

    /// <summary>Length of the ":star::star:" that a text ends in, with the blanks before them; 0 without.</summary>
    public static int ShortcodesAtEnd(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 2 && text[end - 1] == ':')
        {
            var open = end - 2;
            while (open >= 0 && (char.IsAsciiLetterOrDigit(text[open]) || text[open] is '_' or '-' or '+')) open--;
            if (open < 0 || text[open] != ':' || open == end - 2) break;
            end = open;
            while (end > 0 && text[end - 1] == ' ') end--;
        }

        return text.Length - end;
    }

    // ":star: :fire:"
    private static bool IsShortcode(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => word is [':', _, .., ':'] && word[1..^1].All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '+'));
}
