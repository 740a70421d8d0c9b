using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Search;

namespace ReadingList.Data;

/// <summary>
/// What the search index holds of entries, from the words of their lists: an organisation answers to all the names that the program
/// and the list's curator know.
/// </summary>
internal sealed class EntrySearchTexts(CatalogContext context)
{
    private readonly SearchTexts _texts = new();
    private readonly Dictionary<int, OrganizationNames> _namesOfSource = [];

    /// <param name="sourceId">The list whose words are shown.</param>
    /// <param name="title">Plain text.</param>
    /// <param name="organizations">As the list writes them.</param>
    /// <param name="keywords">As the list writes them.</param>
    /// <param name="notes">Plain text, a line end between paragraphs; those of other lists behind its own.</param>
    public SearchText Of(int sourceId, string title, IEnumerable<string> organizations, IEnumerable<string> keywords, IEnumerable<string> notes)
    {
        var names = NamesOf(sourceId);
        var answering = organizations.SelectMany(written => NamesOf(written, names)).Concat(keywords.Select(keyword => new EntryName(keyword, IsShown: true)));
        return _texts.Of(title, answering.Distinct(), notes);
    }

    /// <summary>The texts of entries as the catalog's rows have them, by date and id.</summary>
    /// <param name="ids">As many as may be in memory at a time.</param>
    public IEnumerable<IndexedText> Stored(int[] ids)
    {
        var others = OtherNotes.Of(context, ids);
        return Rows(ids).Select(row => new IndexedText(row.PublishedKey, row.Id, Of(row.SourceId, row.Title, row.Organizations, row.Keywords, others.With(row.Note, row.Id))));
    }

    private List<Row> Rows(int[] ids) => context.Entries
        .Where(entry => ids.Contains(entry.Id))
        .OrderBy(entry => entry.PublishedKey).ThenBy(entry => entry.Id)
        .Select(entry => new Row(
            entry.Id,
            entry.PublishedKey,
            entry.SourceId,
            entry.Title,
            entry.NoteText,
            entry.Organizations.OrderBy(name => name.Position).Select(name => name.Name).ToList(),
            entry.Keywords.OrderBy(name => name.Position).Select(name => name.Name).ToList()))
        .AsSplitQuery()
        .ToList();

    // Those of the list whose words are written; where it goes, another list's words come back, with that list's names.
    private OrganizationNames NamesOf(int sourceId)
    {
        if (_namesOfSource.TryGetValue(sourceId, out var names)) return names;
        var own = context.Sources.Where(source => source.Id == sourceId).Select(source => source.OrganizationNames).Single();
        return _namesOfSource[sourceId] = own is null ? OrganizationNames.BuiltIn : OrganizationNames.BuiltIn.Extend(own, OrganizationNames.FileName);
    }

    // Shown is the name that the list writes, and the one that most write.
    private static EntryName[] NamesOf(string written, OrganizationNames names)
    {
        EntryName[] shown = [new(written, IsShown: true)];
        return names.Find(written) is not { } known ? shown
            : [.. shown, new(known.Name, IsShown: true), .. known.OtherNames.Where(name => name != written).Select(name => new EntryName(name, IsShown: false))];
    }

    private sealed record Row(int Id, int PublishedKey, int SourceId, string Title, string? Note, List<string> Organizations, List<string> Keywords);
}
