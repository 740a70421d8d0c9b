using ReadingList.Catalog;

namespace ReadingList.Checks;

/// <summary>Numbers that end otherwise than most of their depth: <c>3.2 NLP</c> where others are <c>3.4. Training</c>.</summary>
internal static class HeadingNumberEnds
{
    private const int EnoughToTell = 3;

    public static IEnumerable<Finding> Find(CheckedList list, List<HeadingNumber> numbers)
    {
        foreach (var depth in numbers.GroupBy(number => number.Parts.Count).Where(depth => depth.Count() >= EnoughToTell))
        {
            var usual = depth.GroupBy(number => number.End).MaxBy(ends => ends.Count())!;
            if (usual.Count() * 3 < depth.Count() * 2) continue;
            foreach (var number in depth.Where(number => number.End != usual.Key)) yield return Unusual(list, number, usual.Key);
        }
    }

    private static Finding Unusual(CheckedList list, HeadingNumber number, string usual)
    {
        var end = number.Start + number.Text.Length;
        return list.Finding(
            CheckCodes.HeadingNumberMark,
            Severity.Warning,
            number.Start >= 0 ? end : list.Offset(number.Section.Line, 1),
            usual.Length == 0 ? $"{number.Text}{number.End} ends with \"{number.End}\", unlike the other numbers." : $"{number.Text}{number.End} does not end with \"{usual}\" as the other numbers do.",
            $"{number.Text}{usual}",
            number.Start >= 0 ? [new TextEdit(end, number.End.Length, usual)] : []);
    }
}
