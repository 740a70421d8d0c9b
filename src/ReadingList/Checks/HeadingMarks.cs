using ReadingList.Catalog;

namespace ReadingList.Checks;

/// <summary>Numbers that end otherwise than most of their depth: <c>3.2 NLP</c> where others are <c>3.4. Training</c>.</summary>
internal static class HeadingMarks
{
    private const int EnoughToTell = 3;

    public static IEnumerable<Finding> Find(CheckedList list, List<HeadingNumber> numbers)
    {
        foreach (var depth in numbers.GroupBy(number => number.Parts.Count).Where(depth => depth.Count() >= EnoughToTell))
        {
            var usual = depth.GroupBy(number => number.Mark).MaxBy(marks => marks.Count())!;
            if (usual.Count() * 3 < depth.Count() * 2) continue;
            foreach (var number in depth.Where(number => number.Mark != usual.Key)) yield return Unusual(list, number, usual.Key);
        }
    }

    private static Finding Unusual(CheckedList list, HeadingNumber number, string mark)
    {
        var end = number.Start + number.Text.Length;
        return list.Finding(
            CheckCodes.HeadingNumberMark,
            Severity.Warning,
            number.Start >= 0 ? end : list.Offset(number.Section.Line, 1),
            mark.Length == 0 ? $"{number.Text}{number.Mark} ends with \"{number.Mark}\", unlike the other numbers." : $"{number.Text}{number.Mark} does not end with \"{mark}\" as the other numbers do.",
            $"{number.Text}{mark}",
            number.Start >= 0 ? [new TextEdit(end, number.Mark.Length, mark)] : []);
    }
}
