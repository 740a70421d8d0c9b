namespace ReadingList.Text;

/// <summary>Words of a text that others write as one.</summary>
/// <param name="First">The first of them, among the text's runs.</param>
/// <param name="Count">At least two.</param>
/// <param name="Text">Written as one.</param>
internal readonly record struct JoinedWord(int First, int Count, string Text);

/// <summary>What is one word in another spelling: Re-ranking is reranking, GPT-4o and GPT 4o are gpt4o, Node.js is nodejs, GPT-3.5 is gpt35.</summary>
internal static class JoinedWords
{
    // More parts than names have; what is longer is found by its beginning.
    private const int MostParts = 5;

    // "4o" and "70b" are versions, 2022 is a year.
    private const int LongestVersion = 3;

    /// <summary>From every word that another is joined to, as far as they go: those within a compound (multi-GPT-4) are found too.</summary>
    public static IEnumerable<JoinedWord> In(string folded, List<TextRun> runs)
    {
        for (var first = 0; first + 1 < runs.Count; first++)
        {
            var count = 1;
            while (count < MostParts && first + count < runs.Count && AreOne(folded, runs[first + count - 1], runs[first + count])) count++;
            if (count > 1) yield return new(first, count, string.Concat(runs.GetRange(first, count).Select(run => run.Text)));
        }
    }

    /// <summary>The whole of a name whose words are written apart (Hugging Face); null for other names.</summary>
    public static string? OfName(List<TextRun> runs) =>
        runs.Count > 1 && runs.TrueForAll(run => run.Kind == RunKind.Word) ? string.Concat(runs.Select(run => run.Text)) : null;

    /// <summary>What is typed apart, written as one; null where it is no such word.</summary>
    public static string? Of(string typed)
    {
        var folded = FoldedText.Of(typed);
        var runs = TextRun.Cut(folded);
        return In(folded, runs).FirstOrDefault() is { First: 0 } whole && whole.Count == runs.Count ? whole.Text : null;
    }

    private static bool AreOne(string folded, TextRun before, TextRun after)
    {
        if (before.Kind != RunKind.Word || after.Kind != RunKind.Word || after.Start - before.End != 1) return false;
        return folded[before.End] is '-' or '\u2010' or '.' or '_'
            || (folded[before.End] is not '\n' && char.IsWhiteSpace(folded[before.End]) && char.IsLetter(before.Text[^1]) && IsVersion(after.Text));
    }

    private static bool IsVersion(string word) => word.Length <= LongestVersion && char.IsAsciiDigit(word[0]);
}
