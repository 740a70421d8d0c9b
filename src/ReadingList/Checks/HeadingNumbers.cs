using ReadingList.Lists;

namespace ReadingList.Checks;

/// <summary>Numbers of headings that skip, repeat or end otherwise than those beside them.</summary>
internal static class HeadingNumbers
{
    public static IEnumerable<Finding> Find(CheckedList list)
    {
        var numbers = HeadingNumber.AllOf(list);
        var groups = HeadingGroup.Of(numbers);
        return Attach(list, [.. HeadingMarks.Find(list, numbers), .. groups.SelectMany(group => Sequence(list, group))], HeadingRenumbering.Edits(list, numbers, groups));
    }

    private static IEnumerable<Finding> Sequence(CheckedList list, HeadingGroup group)
    {
        var seen = new HashSet<int>();
        foreach (var (number, expected) in group.WithExpected())
        {
            var offset = number.Start >= 0 ? number.Start : list.Offset(number.Section.Line, 1);
            if (!group.IsBelow(number))
            {
                yield return list.Finding(CheckCodes.HeadingNumberGap, Severity.Warning, offset, $"{number.Text} stands below {HeadingNumber.Join(group.Parent!.Parts)}.");
            }
            else if (!seen.Add(number.Ordinal))
            {
                yield return list.Finding(CheckCodes.HeadingNumberRepeats, Severity.Warning, offset, $"There are two headings {number.Text} here.", $"{number.Sibling(expected)} would be next.");
            }
            else if (number.Ordinal != expected)
            {
                yield return list.Finding(CheckCodes.HeadingNumberGap, Severity.Warning, offset, $"{number.Text} follows {group.Before(number)}: {number.Sibling(expected)} is missing.", group.GoesWithNames ? "The names go with these numbers elsewhere in the list: leave it, or renumber them all." : $"Renumber it {number.Sibling(expected)}.");
            }
        }
    }

    // One heading that is renumbered moves all behind it: their edits belong to the finding that began it.
    private static IEnumerable<Finding> Attach(CheckedList list, List<Finding> findings, IReadOnlyList<TextEdit> edits)
    {
        var open = edits.ToList();
        var numbering = findings.Where(finding => finding.Diagnostic.Code != CheckCodes.HeadingNumberMark).OrderBy(finding => finding.Diagnostic.Line).ToList();
        for (var i = numbering.Count - 1; i >= 0; i--)
        {
            var start = list.Offset(numbering[i].Diagnostic.Line, 1);
            var own = open.Where(edit => edit.Start >= start).ToList();
            open.RemoveAll(own.Contains);
            yield return numbering[i] with { Edits = own };
        }

        foreach (var finding in findings.Where(finding => finding.Diagnostic.Code == CheckCodes.HeadingNumberMark)) yield return finding;
    }
}
