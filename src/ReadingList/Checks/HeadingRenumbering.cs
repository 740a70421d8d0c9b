using ReadingList.Lists;

namespace ReadingList.Checks;

/// <summary>Gives the headings of uneven groups their numbers in order, and those below them the new beginning.</summary>
internal static class HeadingRenumbering
{
    public static IReadOnlyList<TextEdit> Edits(CheckedList list, List<HeadingNumber> numbers, List<HeadingGroup> groups)
    {
        // A table of contents links to headings by their numbers.
        if (list.Document.Diagnostics.Any(diagnostic => diagnostic.Code == ReadingCodes.Anchor)) return [];
        var groupOf = groups.SelectMany(group => group.Numbers.Select(number => (number, group))).ToDictionary(pair => pair.number, pair => pair.group);
        var renewed = new Dictionary<HeadingNumber, IReadOnlyList<int>>();
        foreach (var number in numbers) renewed[number] = Renew(number, groupOf.GetValueOrDefault(number), renewed);
        return
        [
            .. from number in numbers
               where number.Start >= 0 && !renewed[number].SequenceEqual(number.Parts)
               select new TextEdit(number.Start, number.Text.Length, HeadingNumber.Join(renewed[number])),
        ];
    }

    private static IReadOnlyList<int> Renew(HeadingNumber number, HeadingGroup? group, Dictionary<HeadingNumber, IReadOnlyList<int>> renewed)
    {
        if (group is null) return number.Parts;
        var prefix = group.Parent is { } parent && number.Parts.Count > 1 && group.IsBelow(number) ? renewed[parent] : number.Prefix;
        return [.. prefix, group.IsCertain && group.Numbers.All(group.IsBelow) ? Place(group, number) : number.Ordinal];
    }

    private static int Place(HeadingGroup group, HeadingNumber number) =>
        Math.Min(1, group.Numbers[0].Ordinal) + group.Numbers.TakeWhile(other => other != number).Count();
}
