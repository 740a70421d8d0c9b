using ReadingList.Lists;

namespace ReadingList.Checks;

/// <summary>Gives the headings of uneven groups their numbers in order, and those below them the new beginning.</summary>
internal static class HeadingRenumbering
{
    /// <returns>In the order of the list.</returns>
    public static List<TextEdit> Edits(CheckedList list, List<HeadingNumber> numbers, List<HeadingGroup> groups)
    {
        // A table of contents links to headings by their numbers.
        if (list.Document.Diagnostics.Any(diagnostic => diagnostic.Code == ReadingCodes.Anchor)) return [];
        var placeOf = new Dictionary<HeadingNumber, (HeadingGroup Group, int Index)>();
        foreach (var group in groups)
        {
            for (var i = 0; i < group.Numbers.Count; i++) placeOf[group.Numbers[i]] = (group, i);
        }

        var renewed = new Dictionary<HeadingNumber, IReadOnlyList<int>>();
        foreach (var number in numbers)
        {
            renewed[number] = placeOf.TryGetValue(number, out var place) ? Renew(number, place.Group, place.Index, renewed) : number.Parts;
        }

        return
        [
            .. from number in numbers
               where number.Start >= 0 && !renewed[number].SequenceEqual(number.Parts)
               select new TextEdit(number.Start, number.Text.Length, HeadingNumber.Join(renewed[number])),
        ];
    }

    private static IReadOnlyList<int> Renew(HeadingNumber number, HeadingGroup group, int index, Dictionary<HeadingNumber, IReadOnlyList<int>> renewed)
    {
        var prefix = group.Parent is { } parent && number.Parts.Count > 1 && group.IsBelow(number) ? renewed[parent] : number.Prefix;
        return [.. prefix, group.IsCertain ? Math.Min(1, group.Numbers[0].Ordinal) + index : number.Ordinal];
    }
}
