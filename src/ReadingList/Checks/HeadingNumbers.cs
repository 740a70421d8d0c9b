using ReadingList.Catalog;

namespace ReadingList.Checks;

/// <summary>Numbers of headings that skip, repeat or end otherwise than those beside them.</summary>
internal static class HeadingNumbers
{
    public static IEnumerable<Finding> Find(CheckedList list)
    {
        var numbers = HeadingNumber.AllOf(list);
        var groups = HeadingGroup.Of(numbers);
        var sequence = groups.SelectMany(group => Sequence(list, group)).OrderBy(finding => finding.Diagnostic.Line).ToList();
        return [.. HeadingNumberEnds.Find(list, numbers), .. WithEdits(list, sequence, HeadingRenumbering.Edits(list, numbers, groups))];
    }

    private static IEnumerable<Finding> Sequence(CheckedList list, HeadingGroup group)
    {
        var seen = new HashSet<int>();
        foreach (var (number, before, expected) in group.InSequence())
        {
            if (!group.IsBelow(number))
            {
                yield return Finding(list, CheckCodes.HeadingNumberGap, number, $"{number.Text} stands below {group.Parent!.Text}.", null);
            }
            else if (!seen.Add(number.Ordinal))
            {
                yield return Finding(list, CheckCodes.HeadingNumberRepeats, number, $"There are two headings {number.Text} here.", $"{number.Sibling(expected)} would be next.");
            }
            else if (number.Ordinal != expected)
            {
                yield return Gap(list, group, number, before, number.Sibling(expected));
            }
        }
    }

    private static Finding Gap(CheckedList list, HeadingGroup group, HeadingNumber number, HeadingNumber? before, string expected) => Finding(
        list,
        CheckCodes.HeadingNumberGap,
        number,
        before is null ? $"{number.Text} comes first: {expected} is missing." : $"{number.Text} follows {before.Text}: {expected} is missing.",
        group.GoesWithNames ? "These numbers go with their names elsewhere in the list: leave them, or renumber them all." : $"Renumber it {expected}.");

    private static Finding Finding(CheckedList list, string code, HeadingNumber number, string message, string? suggestion) =>
        list.Finding(code, Severity.Warning, number.Start >= 0 ? number.Start : list.Offset(number.Section.Line, 1), message, suggestion);

    // One heading that is renumbered moves all behind it: their edits belong to the finding that began it.
    private static IEnumerable<Finding> WithEdits(CheckedList list, List<Finding> findings, List<TextEdit> edits)
    {
        for (var i = findings.Count - 1; i >= 0; i--)
        {
            var start = list.Offset(findings[i].Diagnostic.Line, 1);
            var first = edits.Count;
            while (first > 0 && edits[first - 1].Start >= start) first--;
            yield return findings[i] with { Edits = edits[first..] };
            edits.RemoveRange(first, edits.Count - first);
        }
    }
}
