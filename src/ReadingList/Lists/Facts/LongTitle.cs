using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>
/// A title that runs on into what it is about: <c>Fast Maps  We show how maps are drawn.</c>, <c>**Slow Maps** Drawing takes time.</c>,
/// <c>Odd Maps - shows that maps can be odd.</c>
/// A paragraph is no title.
/// </summary>
internal static class LongTitle
{
    /// <summary>Letters that no title has.</summary>
    public const int Most = 200;

    // What is left as a title where no sentence ends in time.
    private const int Enough = 160;

    // "vs.", "et al.", "No."
    private const int LongestAbbreviation = 3;

    private static readonly string[] Dashes = [" - ", " – ", " — "];
    private static readonly string[] ClauseEnds = [": ", "; ", ", ", "：", "，"];

    /// <summary>Where a double blank, a dash or the end of bold words says that a sentence about the title follows; 0 where nothing does.</summary>
    public static int Stated(Run text)
    {
        // A dash at the end has nothing behind it.
        var plain = text.Plain.TrimEnd();
        var blanks = plain.IndexOf("  ", StringComparison.Ordinal);
        if (blanks > 0 && (plain.Length > Most || IsAbout(plain.AsSpan(blanks)))) return blanks;
        var dash = Dashes.Min(sign => plain.IndexOf(sign, StringComparison.Ordinal) is var at && at > 0 ? at : int.MaxValue);
        if (dash < Enough && (plain.Length > Most || (char.IsLower(plain[dash + 3]) && SentenceShape.Is(plain)))) return dash;
        var bold = EndOfBold(text);
        return bold > 0 && IsAbout(plain.AsSpan(bold)) ? bold : 0;
    }

    /// <summary>Where a text that is too long for a title is best cut: behind its first sentence, else its last clause or word; 0 where it is short enough.</summary>
    public static int Inferred(string plain)
    {
        if (plain.Length <= Most) return 0;
        for (var at = 1; at < Most - 1; at++)
        {
            if (plain[at] is '。' or '！' or '？' || (plain[at] is '!' or '?' && plain[at + 1] == ' ')) return at + 1;
            if (plain[at] == '.' && plain[at + 1] == ' ' && at - plain.LastIndexOf(' ', at) - 1 > LongestAbbreviation) return at + 1;
        }

        var clause = ClauseEnds.Max(end => plain.AsSpan(0, Enough).LastIndexOf(end));
        return clause > 0 ? clause + 1 : Math.Max(0, plain.AsSpan(0, Enough).LastIndexOf(' '));
    }

    // A sentence: it begins as one, and ends as one.
    private static bool IsAbout(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim();
        return rest.Length > 0 && char.IsLetter(rest[0]) && !char.IsLower(rest[0]) && SentenceShape.Is(rest.ToString());
    }

    private static int EndOfBold(Run text)
    {
        if (text.Tokens is not [{ Kind: TokenKind.StyleOn } opening, ..] || opening.Text[0] == '~') return 0;
        var length = 0;
        foreach (var token in text.Tokens)
        {
            if (token.Kind == TokenKind.StyleOff && token.Text == opening.Text) return length;
            length += token.PlainLength;
        }

        return 0;
    }
}
