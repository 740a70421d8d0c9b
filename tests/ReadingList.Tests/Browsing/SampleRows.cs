using ReadingList.Catalog;
using ReadingList.Data;
using ReadingList.Search;

namespace ReadingList.Tests.Browsing;

/// <summary>Writes samples into a context, making the names they use as they come.</summary>
internal sealed class SampleRows(CatalogContext context)
{
    private readonly Dictionary<string, Source> _sources = [];
    private readonly Dictionary<string, Topic> _topics = [];
    private readonly Dictionary<string, Organization> _organizations = [];
    private readonly Dictionary<string, Keyword> _keywords = [];
    private readonly List<(Entry Entry, Sample Sample)> _samples = [];
    private int _entries;

    internal void Add(Sample sample)
    {
        var id = ++_entries;
        var source = SourceOf(sample.Source);
        var entry = new Entry
        {
            Id = id,
            PublicId = $"id{id:00000000}",
            Url = $"https://{sample.Site}/{id}",
            CanonicalUrl = $"https://{sample.Site}/{id}",
            Host = sample.Site,
            Title = sample.Title,
            TitleHtml = System.Net.WebUtility.HtmlEncode(sample.Title),
            Language = sample.Language,
            PublishedKey = sample.Date?.Key ?? 0,
            NoteText = sample.Note,
            NoteHtml = sample.Note is { } note ? $"<p>{System.Net.WebUtility.HtmlEncode(note)}</p>" : null,
            NoteMarkdown = sample.Note,
            NoteLanguage = sample.Note is null ? null : "ko",
            SourceId = source.Id,
            Line = id,
            Position = id,
            AddedOn = new DateTime(2023, 1, 2, 3, 4, 5, DateTimeKind.Utc),
        };
        foreach (var topic in sample.Topics.Distinct()) entry.Topics.Add(new() { TopicId = TopicOf(topic).Id, SourceId = source.Id, Line = id });
        foreach (var (place, name) in sample.Organizations.Distinct().Index()) entry.Organizations.Add(new() { OrganizationId = OrganizationOf(name.TrimEnd('?')), Name = name.TrimEnd('?'), Position = place, Origin = name.EndsWith('?') ? ValueOrigin.Address : ValueOrigin.Stated });
        foreach (var (place, name) in sample.Keywords.Distinct().Index()) entry.Keywords.Add(new() { KeywordId = KeywordOf(name), Name = name, Position = place });
        for (var place = 0; place < sample.Related; place++) entry.Related.Add(new() { Position = place, Text = $"{place + 1}편", Url = $"https://example.com/part/{place}" });
        for (var place = 0; place < sample.Images; place++) entry.Images.Add(new() { Position = place, Alt = "그림", Url = $"https://example.com/{place}.png" });
        foreach (var list in sample.AlsoIn)
            context.Add(new EntryShadow { SourceId = SourceOf(list).Id, CanonicalUrl = entry.CanonicalUrl, Line = id, Position = id, Title = sample.Title, Words = "{}" });
        context.Add(entry);
        _samples.Add((entry, sample));
    }

    /// <summary>Once the rows are saved, inside their transaction.</summary>
    internal void WriteSearchTexts()
    {
        var texts = new SearchTexts();
        context.Index.Write(_samples.Select(pair => new IndexedText(pair.Entry.PublishedKey, pair.Entry.Id, texts.Of(pair.Sample.Title, NamesOf(pair.Sample), pair.Sample.Note is { } note ? [note] : []))));
    }

    private static IEnumerable<EntryName> NamesOf(Sample sample) =>
        sample.Organizations.Select(name => name.TrimEnd('?')).Concat(sample.Keywords).Select(name => new EntryName(name, IsShown: true));

    private Source SourceOf(string name)
    {
        if (_sources.TryGetValue(name, out var known)) return known;
        var source = new Source { Id = _sources.Count + 1, Key = $"/lists/{name}.md", Name = name, ContentHash = "", ReaderStamp = "" };
        context.Add(source);
        return _sources[name] = source;
    }

    // "Research/NLP": the names from the root.
    private Topic TopicOf(string names)
    {
        if (_topics.TryGetValue(names, out var known)) return known;
        var cut = names.LastIndexOf('/');
        var parent = cut < 0 ? null : TopicOf(names[..cut]);
        var slug = Slug.Of(names[(cut + 1)..]);
        var topic = new Topic
        {
            Id = _topics.Count + 1,
            ParentId = parent?.Id,
            Name = names[(cut + 1)..],
            Path = parent is null ? slug : $"{parent.Path}/{slug}",
            Position = _topics.Count,
        };
        context.Add(topic);
        return _topics[names] = topic;
    }

    private int OrganizationOf(string name)
    {
        if (_organizations.TryGetValue(name, out var known)) return known.Id;
        context.Add(_organizations[name] = new() { Id = _organizations.Count + 1, Name = name, Slug = Slug.Of(name) });
        return _organizations[name].Id;
    }

    private int KeywordOf(string name)
    {
        if (_keywords.TryGetValue(name, out var known)) return known.Id;
        context.Add(_keywords[name] = new() { Id = _keywords.Count + 1, Name = name, Slug = Slug.Of(name) });
        return _keywords[name].Id;
    }
}
