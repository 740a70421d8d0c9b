using ReadingList.Catalog;
using ReadingList.Data;
using ReadingList.Notes;

namespace ReadingList.Import;

/// <summary>Writes the words of a list as an entry's rows.</summary>
/// <param name="moment">When this import is: what it changes was changed then (UTC).</param>
internal sealed class EntryWriter(ImportSession session, DateTime moment)
{
    private const int InMemory = 1000;

    private readonly NameIds _organizations = new(
        session.Catalog.Organizations.Select(row => KeyValuePair.Create(row.Slug, row.Id)),
        (id, name, slug) => session.Insert(new Organization { Id = id, Name = name, Slug = slug }));

    private readonly NameIds _keywords = new(
        session.Catalog.Keywords.Select(row => KeyValuePair.Create(row.Slug, row.Id)),
        (id, name, slug) => session.Insert(new Keyword { Id = id, Name = name, Slug = slug }));

    private readonly List<(int PublishedKey, int EntryId, EntryWords Words, int SourceId)> _searchable = [];

    private readonly HashSet<int> _otherwiseNoted = [];

    private readonly EntrySearchTexts _texts = new(session.Catalog);

    private int _lastId = session.Catalog.Entries.Max(entry => (int?)entry.Id) ?? 0;

    /// <returns>The new row's id.</returns>
    public int Insert(EntryRow row)
    {
        var entry = Row(++_lastId, row);
        session.Insert(entry);
        InsertWords(entry, row.Words);
        return entry.Id;
    }

    public void Rewrite(int id, EntryRow row)
    {
        var entry = Row(id, row);
        if (session.ChangedOn(entry) is { } before) entry.ChangedOn = before;
        session.Index.Remove(id);
        session.Update(entry);
        session.DeleteWords(id);
        InsertWords(entry, row.Words);
    }

    /// <summary>A list whose words the entry does not show says something else of it now: it is found by that.</summary>
    public void NoteElsewhere(int id) => _otherwiseNoted.Add(id);

    /// <summary>Makes everything written before findable; once, at the end.</summary>
    public void Index()
    {
        _searchable.Sort((left, right) => (left.PublishedKey, left.EntryId).CompareTo((right.PublishedKey, right.EntryId)));
        _otherwiseNoted.ExceptWith(_searchable.Select(written => written.EntryId));
        foreach (var id in _otherwiseNoted) session.Index.Remove(id);
        session.Index.Write(_searchable.Chunk(InMemory).SelectMany(TextsOf).Concat(_otherwiseNoted.Chunk(InMemory).SelectMany(_texts.Stored)));
    }

    private IEnumerable<IndexedText> TextsOf((int PublishedKey, int EntryId, EntryWords Words, int SourceId)[] written)
    {
        var others = OtherNotes.Of(session.Catalog, Array.ConvertAll(written, each => each.EntryId));
        return written.Select(each => new IndexedText(each.PublishedKey, each.EntryId, _texts.Of(
            each.SourceId, each.Words.Title, each.Words.Organizations.Select(name => name.Name), each.Words.Keywords, others.With(each.Words.NoteText, each.EntryId))));
    }

    private Entry Row(int id, EntryRow row)
    {
        var words = row.Words;
        return new Entry
        {
            Id = id,
            PublicId = row.PublicId,
            Url = words.Url,
            CanonicalUrl = row.Address.Value,
            Host = row.Address.Host,
            Title = words.Title,
            TitleMarkdown = words.TitleMarkdown == words.Title ? null : words.TitleMarkdown,
            TitleHtml = TitleHtml.Of(words.TitleMarkdown),
            Language = TextLanguage.Of(words.Title),
            PublishedKey = words.PublishedKey,
            PublishedOrigin = words.PublishedOrigin,
            Venue = words.Venue,
            Authors = words.Authors,
            NoteMarkdown = words.NoteMarkdown,
            NoteHtml = words.NoteMarkdown is null ? null : NoteHtml.Of(words.NoteMarkdown),
            NoteText = words.NoteText,
            NoteLanguage = words.NoteText is null ? null : TextLanguage.Of(words.NoteText),
            SourceId = row.SourceId,
            Line = row.Line,
            Position = row.Position,
            AddedOn = row.AddedOn,
            ChangedOn = moment,
            Fingerprint = row.Fingerprint,
        };
    }

    private void InsertWords(Entry entry, EntryWords words)
    {
        var id = entry.Id;
        _searchable.Add((entry.PublishedKey, id, words, entry.SourceId));
        var position = 0;
        foreach (var (name, organization) in words.Organizations.Select(name => (name, _organizations.IdOf(name.Slug, name.Name))).DistinctBy(pair => pair.Item2))
        {
            session.Insert(new EntryOrganization { EntryId = id, OrganizationId = organization, Name = name.Name, Origin = name.Origin, Position = position++ });
        }

        position = 0;
        foreach (var (name, keyword) in words.Keywords.Select(name => (name, _keywords.IdOf(Slug.Of(name), name))).DistinctBy(pair => pair.Item2))
        {
            session.Insert(new EntryKeyword { EntryId = id, KeywordId = keyword, Name = name, Position = position++ });
        }

        position = 0;
        foreach (var link in words.Related) session.Insert(new RelatedLink { EntryId = id, Text = link.Text, Url = link.Url, Position = position++ });
        position = 0;
        foreach (var image in words.Images) session.Insert(new EntryImage { EntryId = id, Alt = image.Text, Url = image.Url, Position = position++ });
    }
}

/// <summary>An entry before it has rows: its identity, the list it stands in, and that list's words.</summary>
internal sealed record EntryRow(
    string PublicId,
    DateTime AddedOn,
    CanonicalAddress Address,
    EntryWords Words,
    long Fingerprint,
    int SourceId,
    int Position,
    int Line);
