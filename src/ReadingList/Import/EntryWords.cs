using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ReadingList.Catalog;
using ReadingList.Lists;

namespace ReadingList.Import;

/// <summary>Everything one list says of a link but its place in the list.</summary>
internal sealed record EntryWords
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    public required string Url { get; init; }

    public required string Title { get; init; }

    public required string TitleMarkdown { get; init; }

    public int PublishedKey { get; init; }

    public ValueOrigin PublishedOrigin { get; init; }

    public string? Venue { get; init; }

    public string? Authors { get; init; }

    public string? NoteMarkdown { get; init; }

    public string? NoteText { get; init; }

    public IReadOnlyList<OrganizationWords> Organizations { get; init; } = [];

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public IReadOnlyList<LinkWords> Related { get; init; } = [];

    public IReadOnlyList<LinkWords> Images { get; init; } = [];

    public static EntryWords Of(ListItem item, string url, ListOrganizations organizations) => new()
    {
        Url = url,
        Title = item.Title.Length > 0 ? item.Title : url,
        TitleMarkdown = item.Title.Length > 0 ? item.TitleMarkdown : url,
        PublishedKey = item.Published?.Key ?? 0,
        PublishedOrigin = item.PublishedOrigin,
        Venue = item.Venue,
        Authors = item.Authors,
        NoteMarkdown = item.NoteMarkdown,
        NoteText = item.NoteText,
        Organizations = organizations.Written(item.Organizations),
        Keywords = item.Keywords,
        Related = LinkWords.Of(item.Related),
        Images = LinkWords.Of(item.Images),
    };

    /// <summary>
    /// The list repeats the link: the first title, date and organisations stay, and what only the repetition has (its
    /// note, its further links, a date where the first had none) is added, so that nothing of the file is lost.
    /// </summary>
    public EntryWords Repeated(EntryWords again) => this with
    {
        PublishedKey = PublishedKey != 0 ? PublishedKey : again.PublishedKey,
        PublishedOrigin = PublishedKey != 0 ? PublishedOrigin : again.PublishedOrigin,
        Venue = Venue ?? again.Venue,
        Authors = Authors ?? again.Authors,
        NoteMarkdown = Joined(NoteMarkdown, again.NoteMarkdown, "\n\n"),
        NoteText = Joined(NoteText, again.NoteText, "\n"),
        Organizations = Organizations.Count > 0 ? Organizations : again.Organizations,
        Keywords = [.. Keywords.Union(again.Keywords, StringComparer.Ordinal)],
        Related = [.. Related.Union(again.Related)],
        Images = [.. Images.Union(again.Images)],
    };

    /// <summary>Words that state no date get the one their address names, marked as known from there.</summary>
    public EntryWords DatedBy(CanonicalAddress address) => PublishedKey == 0 && AddressDate.In(address.Value) is { } date
        ? this with { PublishedKey = date.Key, PublishedOrigin = ValueOrigin.Address }
        : this;

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    public static EntryWords FromJson(string json) => JsonSerializer.Deserialize<EntryWords>(json, Json)!;

    private static string? Joined(string? first, string? again, string between) =>
        again is null || first == again ? first
        : first is null ? again
        : first + between + again;
}

/// <param name="Name">As the list writes it.</param>
/// <param name="Slug">Of the organisation's one name: the same for 네이버 and NAVER.</param>
internal sealed record OrganizationWords(string Name, string Slug, ValueOrigin Origin);

/// <summary>A further link or an image, without its place.</summary>
internal sealed record LinkWords(string Text, string Url)
{
    public static IReadOnlyList<LinkWords> Of(IReadOnlyList<ItemLink> links) =>
        links.Count == 0 ? [] : [.. links.Select(link => new LinkWords(link.Text, link.Url))];
}
