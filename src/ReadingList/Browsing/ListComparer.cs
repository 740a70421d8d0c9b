using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;
using ReadingList.Import;

namespace ReadingList.Browsing;

/// <summary>Tells what one list has and another lacks, what both have, and where their dates disagree.</summary>
public sealed class ListComparer(CatalogContext catalog, CurrentSnapshot current)
{
    /// <summary>More entries of both are counted and not listed.</summary>
    public const int MostShared = 1_000;

    /// <param name="a">Names of two lists; where one is missing or unknown, the list that shares most with the other takes its place.</param>
    /// <param name="skipped">Entries of each list alone that come before those asked for.</param>
    /// <param name="count">Entries of each list alone, at most.</param>
    /// <returns>Null where the catalog holds fewer than two lists.</returns>
    public async Task<ListComparison?> CompareAsync(string? a, string? b, int skipped, int count, CancellationToken cancel = default) =>
        (await current.WithAsync(catalog, async snapshot =>
        {
            if (Choose(snapshot, a, b) is not var (first, second)) return new Found(null);
            var both = snapshot.Rows == 0 ? [] : Rows(snapshot, first, held => held.Keep(SetOf(snapshot, second)));
            var onlyA = Rows(snapshot, first, held => held.Remove(SetOf(snapshot, second)));
            var onlyB = Rows(snapshot, second, held => held.Remove(SetOf(snapshot, first)));
            var shown = (A: onlyA.Skip(skipped).Take(count).ToList(), B: onlyB.Skip(skipped).Take(count).ToList(), Both: both.Take(MostShared).ToList());
            var items = await current.Readers.UseAsync(catalog, reader => EntryItems.ReadAsync(reader, snapshot, [.. shown.A, .. shown.B, .. shown.Both], 0, cancel), cancel);
            if (items is null) return null;
            var shared = items.Skip(shown.A.Count + shown.B.Count).ToList();
            var dates = await DatesAsync(shown.Both.ConvertAll(row => snapshot.EntryIds[row]), cancel);
            return new Found(new(snapshot.Version, snapshot.Lists.All, first, second)
            {
                OnlyA = onlyA.Count,
                OnlyB = onlyB.Count,
                Both = both.Count,
                EntriesOfA = items[..shown.A.Count],
                EntriesOfB = items[shown.A.Count..(shown.A.Count + shown.B.Count)],
                Shared = [.. shared.Select((entry, at) => Shared(entry, snapshot.EntryIds[shown.Both[at]])).OrderBy(entry => entry.Dates)],
            });

            SharedEntry Shared(EntryListItem entry, int id) => new(entry, DateIn(first, entry, id), DateIn(second, entry, id));

            PartialDate? DateIn(ListFace list, EntryListItem entry, int id) =>
                entry.SourceName == list.Value ? entry.Published : dates.GetValueOrDefault((id, list.Value)) is > 0 and var key ? PartialDate.FromKey(key) : null;
        }, cancel)).Comparison;

    private static (ListFace A, ListFace B)? Choose(CatalogSnapshot snapshot, string? a, string? b)
    {
        var lists = snapshot.Lists.All;
        if (lists.Count < 2) return null;
        var (first, second) = (Known(a), Known(b));
        first ??= lists.FirstOrDefault(list => list != second)!;
        if (second is null || second == first) second = Nearest(snapshot, first);
        return (first, second);

        ListFace? Known(string? name) => lists.FirstOrDefault(list => list.Value == name);
    }

    private static ListFace Nearest(CatalogSnapshot snapshot, ListFace list)
    {
        var names = snapshot.Column(FilterDimension.Source)!.Names;
        var counts = snapshot.Rows == 0 ? [] : SetOf(snapshot, list).Counts(snapshot.Column(FilterDimension.Source)!);
        return snapshot.Lists.All.Where(other => other != list)
            .MaxBy(other => names.Find(other.Value) is { } number && number < counts.Length ? counts[number] : 0)!;
    }

    private static RowSet SetOf(CatalogSnapshot snapshot, ListFace list)
    {
        var column = snapshot.Column(FilterDimension.Source)!;
        var set = new RowSet(snapshot.Rows);
        if (column.Names.Find(list.Value) is { } number) set.Add(column.RowsOf(number));
        return set;
    }

    private static List<int> Rows(CatalogSnapshot snapshot, ListFace list, Action<RowSet> narrow)
    {
        var held = SetOf(snapshot, list);
        narrow(held);
        return [.. held.Ascending()];
    }

    // What the lists say whose words are not the entry's.
    private async Task<Dictionary<(int EntryId, string List), int>> DatesAsync(List<int> ids, CancellationToken cancel)
    {
        var words = await catalog.Entries.Where(entry => ids.Contains(entry.Id))
            .Join(catalog.EntryShadows, entry => entry.CanonicalUrl, shadow => shadow.CanonicalUrl, (entry, shadow) => new { entry.Id, shadow.SourceId, shadow.Words })
            .Join(catalog.Sources, shadow => shadow.SourceId, source => source.Id, (shadow, source) => new { shadow.Id, source.Name, shadow.Words })
            .ToListAsync(cancel);
        return words.ToDictionary(each => (each.Id, each.Name), each => EntryWords.FromJson(each.Words).PublishedKey);
    }

    private sealed record Found(ListComparison? Comparison);
}
