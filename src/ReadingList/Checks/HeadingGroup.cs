using ReadingList.Lists;

namespace ReadingList.Checks;

/// <summary>Numbered headings beside each other, below one heading.</summary>
internal sealed class HeadingGroup
{
    private HeadingGroup(HeadingNumber? parent, IReadOnlyList<HeadingNumber> numbers, bool goesWithNames)
    {
        (Parent, Numbers, GoesWithNames) = (parent, numbers, goesWithNames);
        IsDescending = numbers.Zip(numbers.Skip(1)).Count(pair => pair.Second.Ordinal == pair.First.Ordinal - 1) * 2 > numbers.Count - 1;
        IsCertain = !goesWithNames && !IsDescending && numbers.All(number => number.Start >= 0 && IsBelow(number));
    }

    /// <summary>The number of the heading above them; null where it has none.</summary>
    public HeadingNumber? Parent { get; }

    public IReadOnlyList<HeadingNumber> Numbers { get; }

    /// <summary>
    /// The numbers go with the names: "NLP" is 1.2, 2.2 and 3.2, so that a 3.1 which is not there leaves a gap on purpose.
    /// </summary>
    public bool GoesWithNames { get; }

    /// <summary>Newest-first numbers keep their own count.</summary>
    public bool IsDescending { get; }

    /// <summary>Whether it can be renumbered without asking.</summary>
    public bool IsCertain { get; }

    public static List<HeadingGroup> Of(List<HeadingNumber> numbers)
    {
        var bySection = numbers.ToDictionary(number => number.Section);
        var parentsOf = numbers.GroupBy(Place).ToDictionary(place => place.Key, place => place.Select(number => number.Section.Parent).Distinct().Take(2).Count());
        return
        [
            .. numbers
                .GroupBy(number => (number.Section.Parent, number.Section.Level, HeadingNumber.Join(number.Prefix)))
                .Select(beside => new HeadingGroup(NumberOf(beside.Key.Parent), [.. beside], beside.Any(number => parentsOf[Place(number)] > 1)))
                .Where(group => group.Numbers.Count > 1 || (group.Parent is not null && group.Numbers[0].Parts.Count > 1)),
        ];

        HeadingNumber? NumberOf(Section? section) => section is null ? null : bySection.GetValueOrDefault(section);
    }

    /// <summary>Each number, the one before it, and the ordinal that would follow that.</summary>
    public IEnumerable<(HeadingNumber Number, HeadingNumber? Before, int Expected)> InSequence()
    {
        var expected = IsDescending || Numbers[0].Ordinal == 0 ? Numbers[0].Ordinal : 1;
        HeadingNumber? before = null;
        foreach (var number in Numbers)
        {
            yield return (number, before, expected);
            expected = number.Ordinal + (IsDescending ? -1 : 1);
            before = number;
        }
    }

    /// <summary>Whether a number begins with that of the heading above it.</summary>
    public bool IsBelow(HeadingNumber number) => Parent is null || number.Parts.Count == 1 || number.Prefix.SequenceEqual(Parent.Parts);

    private static (string Name, int Ordinal) Place(HeadingNumber number) => (number.Section.Name.ToUpperInvariant(), number.Ordinal);
}
