using System.Globalization;
using System.Runtime.InteropServices;

namespace ReadingList.Import;

/// <summary>How a list differs from what the catalog holds of it. Comparing changes nothing; <c>ImportApplier</c> does.</summary>
public sealed class ImportPlan
{
    internal static readonly ImportPlan Nothing = new([], 0);

    // A plan holds all words of its list; an import of many long lists must not hold them all until its end.
    private const int MostKept = 10_000;

    private readonly Dictionary<EntryChange, int> _counts;

    private ImportPlan(IReadOnlyList<PlannedEntry> entries, int unchanged)
    {
        (Entries, Unchanged) = (entries, unchanged);
        _counts = entries.CountBy(entry => entry.Change).ToDictionary();
    }

    /// <summary>
    /// Every entry to write: removals first, then in the order of the list. Of a plan of more than 10,000 that was applied
    /// only the counts remain.
    /// </summary>
    public IReadOnlyList<PlannedEntry> Entries { get; private set; }

    /// <summary>Entries that stay as they are, or only stand elsewhere in the list.</summary>
    public int Unchanged { get; }

    public bool IsEmpty => _counts.Count == 0;

    public int Count(EntryChange change) => _counts.GetValueOrDefault(change);

    /// <summary>"3 added, 1 changed, 0 moved, 0 removed, 95 unchanged".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count(EntryChange.Added)} added, {Count(EntryChange.Changed)} changed, {Count(EntryChange.Moved)} moved, {Count(EntryChange.Removed)} removed, {Unchanged} unchanged");

    /// <param name="known">What the catalog holds.</param>
    /// <param name="listed">What the list holds now.</param>
    /// <param name="refresh">Another reader, or other names of organisations, made what the catalog holds: entries are written again even where the list says the same.</param>
    internal static ImportPlan Compare(KnownList known, ListContents listed, bool refresh)
    {
        var pairs = listed.Entries.Select(entry => (Entry: entry, Before: known.Entries.GetValueOrDefault(entry.Address.Value))).ToList();
        var fresh = pairs.Where(pair => pair.Before is null).Select(pair => pair.Entry).ToList();
        var gone = pairs.Count - fresh.Count == known.Entries.Count ? [] : Gone(known, [.. pairs.Select(pair => pair.Before).OfType<KnownEntry>().Select(entry => entry.EntryId)]);
        known.ReadWords(gone);
        var moves = SameTitles(gone, fresh);
        var moved = moves.Values.ToHashSet();

        var entries = gone.Where(entry => !moved.Contains(entry)).Select(entry => new PlannedEntry(EntryChange.Removed, entry, null)).ToList();
        var unchanged = 0;
        foreach (var (entry, before) in pairs)
        {
            if (before is null)
            {
                entries.Add(moves.TryGetValue(entry, out var old)
                    ? new PlannedEntry(EntryChange.Moved, old, entry)
                    : new PlannedEntry(EntryChange.Added, null, entry));
            }
            else if (before.Fingerprint != entry.Fingerprint)
            {
                entries.Add(new PlannedEntry(EntryChange.Changed, before, entry));
            }
            else
            {
                unchanged++;
                if (refresh) entries.Add(new PlannedEntry(EntryChange.Refreshed, before, entry));
                else if (!StandsAt(before, entry)) entries.Add(new PlannedEntry(EntryChange.Placed, before, entry));
            }
        }

        known.ReadWords(entries.Where(entry => entry.Change != EntryChange.Placed).Select(entry => entry.Known).OfType<KnownEntry>());
        return new ImportPlan(entries, unchanged);
    }

    /// <summary>The plan was applied; a dry run still shows its entries.</summary>
    internal void Applied()
    {
        if (Entries.Count > MostKept) Entries = [];
    }

    private static List<KnownEntry> Gone(KnownList known, HashSet<int> listed) =>
        [.. known.Entries.Values.Where(entry => !listed.Contains(entry.EntryId)).OrderBy(entry => entry.Position)];

    // An address that went and one that came under the same title are one entry, where no other title makes it doubtful.
    private static Dictionary<ListedEntry, KnownEntry> SameTitles(List<KnownEntry> gone, List<ListedEntry> fresh)
    {
        var goneOnce = gone.GroupBy(entry => Folded(entry.Words.Title), StringComparer.Ordinal).Where(same => same.Count() == 1);
        var freshOnce = fresh.GroupBy(entry => Folded(entry.Words.Title), StringComparer.Ordinal).Where(same => same.Count() == 1);
        return goneOnce.Join(freshOnce, old => old.Key, now => now.Key, (old, now) => (Old: old.Single(), Now: now.Single()), StringComparer.Ordinal)
            .ToDictionary(pair => pair.Now, pair => pair.Old);
    }

    private static string Folded(string title) => string.Join(' ', title.ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool StandsAt(KnownEntry known, ListedEntry listed) =>
        known.Position == listed.Position
        && known.Line == listed.Line
        && known.Places.Count == listed.Places.Count
        && (CollectionsMarshal.AsSpan(known.Places).SequenceEqual(CollectionsMarshal.AsSpan(listed.Places)) || known.Places.ToHashSet().SetEquals(listed.Places));
}
