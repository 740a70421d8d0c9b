using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using ReadingList.Browsing;

namespace ReadingList.Export;

/// <summary>An entry in JSON, everywhere.</summary>
/// <param name="Published">"2022", "2022-12" or "2022-12-05"; null where the list tells no date.</param>
/// <param name="Topics">For each topic its names from the root.</param>
/// <param name="Note">Plain text.</param>
/// <param name="NoteHtml">Safe HTML.</param>
/// <param name="Images">Addresses as the list has them.</param>
/// <param name="AddedOn">UTC.</param>
public sealed record EntryJson(
    string Id,
    string Url,
    string Title,
    string? Published,
    IReadOnlyList<EntryOrganizationName> Organizations,
    IReadOnlyList<IReadOnlyList<string>> Topics,
    IReadOnlyList<string> Keywords,
    string? Note,
    string? NoteHtml,
    IReadOnlyList<EntryLink> Related,
    IReadOnlyList<string> Images,
    EntrySourceJson Source,
    DateTime AddedOn)
{
    /// <summary>A list may nest its topics sixty deep and more; each takes two steps of JSON, itself and the list of those below it.</summary>
    private const int Deepest = 256;

    /// <summary>Camel case; Hangul as Hangul, but nothing that HTML could take for markup.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        NumberHandling = JsonNumberHandling.Strict,
        MaxDepth = Deepest,
    };

    public static EntryJson Of(EntryListItem entry) => new(
        entry.Id,
        entry.Url,
        entry.Title,
        entry.Published?.ToString(),
        entry.Organizations,
        [.. entry.Topics.Select(topic => topic.Names)],
        [.. entry.Keywords.Select(keyword => keyword.Name)],
        entry.NoteText,
        entry.NoteHtml,
        entry.Related,
        [.. entry.Images.Select(image => image.Url)],
        new(entry.SourceName, entry.Line),
        entry.AddedOn);
}

/// <param name="Line">From 1.</param>
public sealed record EntrySourceJson(string Name, int Line);

/// <summary>A page of entries.</summary>
/// <param name="Total">Entries that pass the filter, over all pages.</param>
/// <param name="Next">Address of the next page; null on the last.</param>
public sealed record EntryPageJson(int Total, IReadOnlyList<EntryJson> Items, string? Next);
