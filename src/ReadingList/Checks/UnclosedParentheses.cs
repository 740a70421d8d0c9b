using ReadingList.Catalog;

namespace ReadingList.Checks;

/// <summary>Titles with a parenthesis that is never closed. One too many at the end is the reader's finding.</summary>
internal static class UnclosedParentheses
{
    private const int LongestTitle = 200;

    public static IEnumerable<Finding> Find(CheckedList list) =>
        from item in list.Document.Items
        let open = Unclosed(item.Title)
        where open >= 0
        select list.Finding(
            CheckCodes.UnclosedParenthesis,
            Severity.Warning,
            list.OffsetOf(item, item.Title[open..]),
            "This parenthesis is not closed.",
            "Close it; a date or organisation in it is only read then.");

    // A title that was cut off may end anywhere, a very long one is a text with its own ways, and ":(" is a face.
    private static int Unclosed(string title)
    {
        if (title.Length > LongestTitle || title.EndsWith('…') || title.EndsWith("...", StringComparison.Ordinal)) return -1;
        var open = new Stack<int>();
        for (var i = 0; i < title.Length; i++)
        {
            if (title[i] is '(' or '（' && (i == 0 || title[i - 1] is not (':' or ';'))) open.Push(i);
            else if (title[i] is ')' or '）') open.TryPop(out _);
        }

        return open.TryPeek(out var last) ? last : -1;
    }
}
