using System.Buffers;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Facts;

/// <summary>Quotation marks around a title, of every language.</summary>
internal static class Quotes
{
    private const string Opening = "“„«「『《〈\"＂〝";
    private const int MaxBefore = 400;
    private static readonly SearchValues<char> Openers = SearchValues.Create(Opening);

    /// <summary>Where the first quotation opens and closes; (-1, -1) without one.</summary>
    public static (int Open, int Close) First(string text)
    {
        var open = text.AsSpan(0, Math.Min(text.Length, MaxBefore)).IndexOfAny(Openers);
        if (open < 0) return (-1, -1);
        var close = text[open] switch
        {
            '“' or '〝' => text.AsSpan(open + 1).IndexOfAny("”〟"),
            '„' => text.AsSpan(open + 1).IndexOfAny("“”"),
            '«' => text.AsSpan(open + 1).IndexOf('»'),
            '「' => text.AsSpan(open + 1).IndexOf('」'),
            '『' => text.AsSpan(open + 1).IndexOf('』'),
            '《' => text.AsSpan(open + 1).IndexOf('》'),
            '〈' => text.AsSpan(open + 1).IndexOf('〉'),
            _ => text.AsSpan(open + 1).IndexOf(text[open]),
        };
        return close < 1 ? (-1, -1) : (open, open + 1 + close);
    }

    /// <summary>What follows a link, without the mark that closes a quotation which opens directly before it.</summary>
    public static Run Behind(Run before, Run rest)
    {
        if (before.Plain.AsSpan().TrimEnd() is not [.., var open] || !Opening.Contains(open, StringComparison.Ordinal)) return rest;
        return rest.Plain is [var close, ..] && (close == open || "”“»」』》〉〟".Contains(close, StringComparison.Ordinal)) ? rest.Cut(1, int.MaxValue) : rest;
    }

    /// <summary>What stands between the marks, without the comma or full stop that closes it.</summary>
    public static Run Inner(Run text, int open, int close) => text.Cut(open + 1, close).Trim(",.，．");
}
