using ReadingList.Catalog;

namespace ReadingList.Browsing;

/// <summary>Two lists side by side. A page that both hold is one entry, by whichever of its addresses.</summary>
/// <param name="Version">The import it shows.</param>
/// <param name="Lists">All that can be compared, in the order of their first imports.</param>
public sealed record ListComparison(long Version, IReadOnlyList<ListFace> Lists, ListFace A, ListFace B)
{
    /// <summary>How many entries only the first list holds.</summary>
    public required int OnlyA { get; init; }

    public required int OnlyB { get; init; }

    public required int Both { get; init; }

    /// <summary>Entries that only the first list holds, newest first: as many as were asked for.</summary>
    public required IReadOnlyList<EntryListItem> EntriesOfA { get; init; }

    public required IReadOnlyList<EntryListItem> EntriesOfB { get; init; }

    /// <summary>What both hold, where the dates differ first, then newest first: at most <see cref="ListComparer.MostShared"/>.</summary>
    public required IReadOnlyList<SharedEntry> Shared { get; init; }
}

/// <summary>An entry that two lists hold, and when each says that it is from.</summary>
public sealed record SharedEntry(EntryListItem Entry, PartialDate? A, PartialDate? B)
{
    /// <summary>2022 and 2022-11 are no contradiction: one list says more.</summary>
    public DateAgreement Dates
    {
        get
        {
            var (a, b) = (A?.ToString() ?? "", B?.ToString() ?? "");
            if (a == b) return DateAgreement.Same;
            if (a.StartsWith(b, StringComparison.Ordinal)) return DateAgreement.AIsMoreExact;
            return b.StartsWith(a, StringComparison.Ordinal) ? DateAgreement.BIsMoreExact : DateAgreement.Differ;
        }
    }
}

public enum DateAgreement
{
    Differ,
    AIsMoreExact,
    BIsMoreExact,
    Same,
}
