namespace ReadingList.Lists.Words;

/// <summary>Whether words are a sentence, by how they end: "Use it with care.", "매해 했으면 좋겠다", "読んでください。".</summary>
internal static class SentenceShape
{
    private static readonly string[] Ends = [".", "!", "?", "。", "！", "？", "다", "요", "까", "죠", "ます", "です", "ください", ":", "：", "了", "吧"];

    public static bool Is(string text)
    {
        var words = text.AsSpan().TrimEnd(" \t\"'”’)）*_");
        if (words.EndsWith("etc.") || words.EndsWith("et al.") || words.EndsWith("Inc.")) return false;
        if (words.IndexOf(' ') < 0) return words.EndsWith("。");
        foreach (var end in Ends)
        {
            if (words.EndsWith(end)) return true;
        }

        return false;
    }
}
