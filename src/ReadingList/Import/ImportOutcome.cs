using ReadingList.Lists;

namespace ReadingList.Import;

/// <param name="AllowRemovals">Whether a list may lose more than a tenth of its entries.</param>
/// <param name="Configured">Whether the settings name the lists: see <see cref="Catalog.Source.Configured"/>.</param>
/// <param name="DryRun">Plan and write, then take everything back.</param>
public sealed record ImportOptions(bool AllowRemovals = false, bool Configured = false, bool DryRun = false)
{
    /// <summary>Is shown every list that was read, with what it is called, before it is written.</summary>
    public Action<string, ReadList>? Look { get; init; }
}

/// <summary>How far the import of a list is.</summary>
/// <param name="Total">Entries to write; null while the list is read.</param>
public sealed record ImportProgress(string Label, int Done, int? Total);

/// <summary>What an import of one list did.</summary>
/// <param name="Label">What the list was called: its path as given.</param>
/// <param name="Findings">Of the reader and the importer; empty where the bytes were the same.</param>
/// <param name="Links">The account of its links; null where the bytes were the same.</param>
/// <param name="SameBytes">The list was the same as last time and was not read.</param>
public sealed record ImportOutcome(
    string Label,
    ImportPlan Plan,
    IReadOnlyList<Diagnostic> Findings,
    LinkAccount? Links,
    bool SameBytes)
{
    internal static ImportOutcome Same(ListSource list) => new(list.Label, ImportPlan.Nothing, [], null, SameBytes: true);
}
