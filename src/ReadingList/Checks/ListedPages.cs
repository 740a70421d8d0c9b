using System.Globalization;
using ReadingList.Catalog;
using ReadingList.Lists;
using ReadingList.Lists.Syntax;

namespace ReadingList.Checks;

/// <summary>Pages that stand in the lists more than once.</summary>
internal sealed class ListedPages
{
    private readonly Dictionary<string, Page> first = new(StringComparer.Ordinal);

    /// <summary>The findings of a list against itself and all lists added before it.</summary>
    public IEnumerable<Finding> Add(CheckedList list)
    {
        foreach (var address in list.Addresses.Where(address => address is { IsEntry: true, Canonical: not null }))
        {
            if (!first.TryAdd(address.Canonical!.Value, new Page(list, address))) yield return Repeated(list, address, first[address.Canonical.Value]);
        }
    }

    private static Finding Repeated(CheckedList list, WrittenAddress address, Page earlier)
    {
        var other = earlier.Address.Item;
        var place = ReferenceEquals(list, earlier.List) ? $"line {Number(other.Line)}" : $"{earlier.List.Label}:{Number(other.Line)}";
        // An entry may stand in two topics and in two lists, and two versions of a thing may have one page;
        // the same entry twice in one topic is a slip of the copying hand.
        var isSlip = ReferenceEquals(list, earlier.List) && ReferenceEquals(address.Item.Section, other.Section) && NameKey.Of(address.Item.Title) == earlier.TitleKey;
        return list.Finding(
            CheckCodes.DuplicateAddress,
            isSlip ? Severity.Warning : Severity.Info,
            address.Offset,
            $"This page is listed already in {place}, as \"{PlainText.Shortened(other.Title)}\".",
            isSlip ? "Remove one of the two." : null);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where a page stands first.</summary>
    private sealed class Page(CheckedList list, WrittenAddress address)
    {
        private string? titleKey;

        public CheckedList List => list;

        public WrittenAddress Address => address;

        // Once: a title as long as a file may have ten thousand doubles.
        public string TitleKey => titleKey ??= NameKey.Of(address.Item.Title);
    }
}
