using System.Globalization;
using ReadingList.Catalog;
using ReadingList.Lists.Syntax;

namespace ReadingList.Checks;

/// <summary>Signs that nobody sees at the beginning of lines, where Markdown would take them for letters: one finding a list.</summary>
internal static class InvisibleLineStarts
{
    public static IEnumerable<Finding> Find(CheckedList list)
    {
        var edits = InvisibleStarts.Places(list.Text).Select(at => new TextEdit(at, 1, "")).ToList();
        if (edits.Count == 0) return [];
        var sign = string.Create(CultureInfo.InvariantCulture, $"U+{(int)list.Text[edits[0].Start]:X4}");
        var message = edits.Count == 1
            ? $"A sign that nobody sees ({sign}) stands at the beginning of this line."
            : string.Create(CultureInfo.InvariantCulture, $"{edits.Count} signs that nobody sees ({sign}) stand at beginnings of lines; this is the first.");
        return [list.Finding(CheckCodes.InvisibleStart, Severity.Warning, edits[0].Start, message, null, edits)];
    }
}
