using System.Text.Json;

namespace ReadingList.Catalog;

/// <summary>
/// What a list says of a link whose words come from another list. Kept so that these words can take over,
/// without reading the list again, when the other list drops the link.
/// </summary>
public sealed class EntryShadow
{
    public int SourceId { get; set; }

    public required string CanonicalUrl { get; set; }

    public int Position { get; set; }

    public int Line { get; set; }

    /// <summary>See <see cref="Entry.Fingerprint"/>.</summary>
    public long Fingerprint { get; set; }

    public required string Title { get; set; }

    /// <summary>The list's words as JSON.</summary>
    public required string Words { get; set; }

    /// <summary>Its note in such words, plain; null without one.</summary>
    public static string? NoteOf(string words)
    {
        using var json = JsonDocument.Parse(words);
        return json.RootElement.TryGetProperty("NoteText", out var note) ? note.GetString() : null;
    }
}
