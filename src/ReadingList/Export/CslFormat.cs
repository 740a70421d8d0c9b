using System.Text.Json;
using ReadingList.Browsing;
using ReadingList.Catalog;

namespace ReadingList.Export;

/// <summary>CSL-JSON 1.0: what citation processors read.</summary>
public sealed class CslFormat : EntryFormat
{
    /// <summary>Bytes held before they are handed on.</summary>
    private const int Pending = 16_384;

    public override string Name => "csl";

    public override string Label => "CSL-JSON";

    public override string MediaType => "application/vnd.citationstyles.csl+json; charset=utf-8";

    public override async Task WriteAsync(ExportView view, IAsyncEnumerable<EntryListItem> entries, Stream output, CancellationToken cancel = default)
    {
        await using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = EntryJson.Options.Encoder });
        json.WriteStartArray();
        await foreach (var entry in entries.WithCancellation(cancel))
        {
            Write(json, entry);
            if (json.BytesPending > Pending) await json.FlushAsync(cancel);
        }

        json.WriteEndArray();
        await json.FlushAsync(cancel);
    }

    private static void Write(Utf8JsonWriter json, EntryListItem entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("type", "webpage");
        json.WriteString("title", entry.Title);
        json.WriteString("URL", entry.Url);
        json.WriteString("language", entry.Language);
        if (entry.Authors is { Length: > 0 } authors) WriteAuthors(json, AuthorList.Of(authors));
        else if (entry.Organizations.Count > 0) WriteAuthors(json, entry.Organizations.Select(organization => organization.Name));
        if (entry.Published is { } date) WriteDate(json, date);
        if (entry.Keywords.Count > 0) json.WriteString("keyword", string.Join(", ", entry.Keywords.Select(keyword => keyword.Name)));
        if (entry.NoteText is { } note) json.WriteString("abstract", note);
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, IEnumerable<string> names)
    {
        json.WriteStartArray("author");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("literal", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, PartialDate date)
    {
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(date.Year);
        if (date.Month > 0) json.WriteNumberValue(date.Month);
        if (date.Day > 0) json.WriteNumberValue(date.Day);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
