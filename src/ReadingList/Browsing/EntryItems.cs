using System.Net;
using System.Runtime.InteropServices;
using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Browsing;

/// <summary>Turns snapshot rows into entries to show: texts and links from one query, names of topics and organisations from the snapshot.</summary>
internal static class EntryItems
{
    /// <param name="whole">How many of them, from the first on, are read whole; of the others a page's worth: see <see cref="PageReader"/>.</param>
    /// <returns>The entries in the order of <paramref name="rows"/>; null where the database has moved on from the snapshot.</returns>
    internal static async Task<List<EntryListItem>?> ReadAsync(PageReader reader, CatalogSnapshot snapshot, IReadOnlyList<int> rows, int whole, CancellationToken cancel)
    {
        var texts = new Dictionary<int, PageRow>(rows.Count);
        var related = new Dictionary<int, List<PageRow>>();
        var images = new Dictionary<int, List<PageRow>>();
        var borrowed = new Dictionary<int, List<PageRow>>();
        var version = 0L;
        await foreach (var row in reader.ReadAsync(rows.Select(row => snapshot.EntryIds[row]).Distinct(), whole, cancel))
        {
            if (row.Kind == PageRow.IsVersion) version = row.Number;
            else if (row.Kind == PageRow.IsEntry) texts.Add(row.EntryId, row);
            else (CollectionsMarshal.GetValueRefOrAddDefault(row.Kind switch { PageRow.IsRelated => related, PageRow.IsImage => images, _ => borrowed }, row.EntryId, out _) ??= []).Add(row);
        }

        return version == snapshot.Version
            ? [.. rows.Select(row => Item(snapshot, row, texts[snapshot.EntryIds[row]], Links(related, snapshot.EntryIds[row]), Links(images, snapshot.EntryIds[row])) with
            {
                Borrowed = borrowed.TryGetValue(snapshot.EntryIds[row], out var notes) ? [.. notes.OrderBy(note => note.Number).Select(note => BorrowedNote.Of(note, snapshot.Lists.Of(note.Text!)))] : [],
            })]
            : null;
    }

    private static EntryLink[] Links(Dictionary<int, List<PageRow>> links, int entryId) =>
        links.TryGetValue(entryId, out var found) ? [.. found.OrderBy(row => row.Number).Select(row => new EntryLink(row.Text ?? "", row.Url!))] : [];

    private static EntryListItem Item(CatalogSnapshot snapshot, int row, PageRow texts, EntryLink[] related, EntryLink[] images) => new()
    {
        Id = texts.PublicId!,
        Url = texts.Url!,
        Host = NameOf(snapshot, FilterDimension.Site, row),
        Title = texts.Text!,
        TitleHtml = texts.TitleHtml!,
        Language = NameOf(snapshot, FilterDimension.Language, row),
        Published = snapshot.PublishedKeys[row] is > 0 and var key ? PartialDate.FromKey(key) : null,
        PublishedOrigin = texts.PublishedOrigin,
        Organizations = Organizations(snapshot, row),
        Topics = Topics(snapshot, row),
        Keywords = Keywords(snapshot, row),
        Venue = texts.Venue,
        Authors = texts.Authors,
        NoteHtml = texts.NoteHtml ?? (texts.NoteText is { } beginning ? $"<p>{WebUtility.HtmlEncode(beginning)} …</p>" : null),
        NoteText = texts.NoteHtml is null && texts.NoteText is not null ? texts.NoteText + " …" : texts.NoteText,
        NoteLanguage = texts.NoteLanguage,
        Related = related,
        InSeries = IsInSeries(snapshot.Column(FilterDimension.Has)!, row),
        Images = images,
        Lists = snapshot.Column(FilterDimension.Source)!.Of(row).Length,
        List = snapshot.Lists.Of(NameOf(snapshot, FilterDimension.Source, row)),
        Line = (int)texts.Number,
        AddedOn = texts.AddedOn,
        ChangedOn = texts.ChangedOn,
    };

    // The first one: an entry's own list comes before the others that it stands in.
    private static string NameOf(CatalogSnapshot snapshot, FilterDimension dimension, int row)
    {
        var column = snapshot.Column(dimension)!;
        return column.Names.Value(column.Of(row)[0]);
    }

    private static bool IsInSeries(ValueColumn has, int row) => has.Names.Find(HasValues.Series) is { } series && has.Of(row).Contains(series);

    private static EntryOrganizationName[] Organizations(CatalogSnapshot snapshot, int row)
    {
        var (column, inferred) = (snapshot.Column(FilterDimension.Organization)!, snapshot.InferredOrganizations);
        return Array.ConvertAll(column.Of(row).ToArray(), number =>
            new EntryOrganizationName(column.Names.Name(number), column.Names.Value(number), inferred.Of(row).Contains(number)));
    }

    private static TopicPath[] Topics(CatalogSnapshot snapshot, int row) =>
        Array.ConvertAll(snapshot.OwnTopics.Of(row).ToArray(), number => snapshot.Topics.Paths[number]);

    private static NamedValue[] Keywords(CatalogSnapshot snapshot, int row)
    {
        var column = snapshot.Column(FilterDimension.Keyword)!;
        return Array.ConvertAll(column.Of(row).ToArray(), number => new NamedValue(column.Names.Name(number), column.Names.Value(number)));
    }
}
