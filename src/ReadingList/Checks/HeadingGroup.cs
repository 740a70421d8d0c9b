using System.Globalization;

namespace ReadingList.Checks;

/// <summary>Numbered headings beside each other, below one heading.</summary>
/// <param name="Parent">The number of the heading above them; null where it has none.</param>
internal sealed record HeadingGroup(HeadingNumber? Parent, IReadOnlyList<HeadingNumber> Numbers)
{
    /// <summary>
    /// The numbers go with the names: "NLP" is 1.2, 2.2 and 3.2, so that a 3.1 which is not there leaves a gap on purpose.
    /// </summary>
    public bool GoesWithNames { get; private init; }

    private bool IsDescending => Numbers.Zip(Numbers.Skip(1)).Count(pair => pair.Second.Ordinal == pair.First.Ordinal - 1) * 2 > Numbers.Count - 1;

    /// <summary>Whether it can be renumbered: newest-first numbers keep their own count.</summary>
    public bool IsCertain => !GoesWithNames && !IsDescending && Numbers.All(number => number.Start >= 0);

    public static List<HeadingGroup> Of(List<HeadingNumber> numbers)
    {
        var bySection = numbers.ToDictionary(number => number.Section);
        var places = numbers.ToLookup(number => (Name(number), number.Ordinal));
        return
        [
            .. numbers
                .GroupBy(number => (number.Section.Parent, number.Section.Level, HeadingNumber.Join(number.Prefix)))
                .Select(beside => new HeadingGroup(beside.Key.Parent is { } above ? bySection.GetValueOrDefault(above) : null, [.. beside]) { GoesWithNames = beside.Any(GoesWithName) })
                .Where(group => group.Numbers.Count > 1 || (group.Parent is not null && group.Numbers[0].Parts.Count > 1)),
        ];

        bool GoesWithName(HeadingNumber number) => places[(Name(number), number.Ordinal)].Any(other => other.Section.Parent != number.Section.Parent);
    }

    private static string Name(HeadingNumber number) => number.Section.Name.ToUpperInvariant();

    /// <summary>Each number, and the ordinal that would follow the one before it.</summary>
    public IEnumerable<(HeadingNumber Number, int Expected)> WithExpected()
    {
        var step = IsDescending ? -1 : 1;
        var expected = IsDescending || Numbers[0].Ordinal == 0 ? Numbers[0].Ordinal : 1;
        foreach (var number in Numbers)
        {
            yield return (number, expected);
            expected = number.Ordinal + step;
        }
    }

    /// <summary>Whether a number begins with that of the heading above it.</summary>
    public bool IsBelow(HeadingNumber number) => Parent is null || number.Parts.Count == 1 || number.Prefix.SequenceEqual(Parent.Parts);

    /// <summary>What stands before a number, for a sentence.</summary>
    public string Before(HeadingNumber number)
    {
        var at = Numbers.ToList().IndexOf(number);
        return at > 0 ? Numbers[at - 1].Text : Parent is null ? "nothing" : string.Create(CultureInfo.InvariantCulture, $"{Parent.Text} directly");
    }
}
