namespace ReadingList.Text;

/// <summary>
/// Signs that make another word of the one they stand at: C++ and C# are no C, .NET is no net. Those behind a word are part of its run; the
/// dot before one is not, since it also ends a sentence that no space follows, so that who asks for it is answered apart.
/// </summary>
internal static class WordSigns
{
    // Folded text has none of these: each is folded to the sign it stands for.
    private const char Plus = '＋';
    private const char Sharp = '＃';

    private const int LongestShort = 2;

    /// <summary>Characters behind a word that belong to it: two pluses or more; one, or a sharp, only behind a single letter, since the AI of AI+X is AI.</summary>
    public static int LengthBehind(string folded, int start, int end)
    {
        var pluses = 0;
        while (end + pluses < folded.Length && folded[end + pluses] == '+') pluses++;
        if (pluses > 1) return pluses;
        return end - start == 1 && char.IsLetter(folded[start]) && end < folded.Length && folded[end] is '+' or '#' ? 1 : 0;
    }

    /// <summary>A word with its signs, for a tokenizer that splits at the usual ones.</summary>
    public static string Of(string word) => word.Replace('+', Plus).Replace('#', Sharp);

    /// <summary>Whether a dot stands directly before a word that begins with a letter.</summary>
    public static bool HasDot(string folded, TextRun run) =>
        run.Kind == RunKind.Word && run.Start > 0 && folded[run.Start - 1] == '.' && char.IsLetter(run.Text[0]);

    /// <summary>Whether a term is one word with a dot before it.</summary>
    public static bool IsDotted(string folded, List<TextRun> runs) => runs is [var only] && HasDot(folded, only);

    /// <summary>Whether a term stands for itself and begins no longer word: one or two letters, or a sign in it. A dot that ends a sentence is none.</summary>
    public static bool MakeWhole(string folded, List<TextRun> runs)
    {
        if (runs is [{ Kind: RunKind.Word, Text.Length: <= LongestShort } only] && only.Text.All(char.IsLetter)) return true;
        for (var at = 0; at < folded.Length; at++)
        {
            if (folded[at] is '+' or '#' && at > 0 && char.IsLetterOrDigit(folded[at - 1])) return true;
            if (folded[at] is '.' && at + 1 < folded.Length && char.IsLetterOrDigit(folded[at + 1])) return true;
        }

        return false;
    }
}
