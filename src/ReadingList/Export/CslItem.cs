using System.Text.Json.Serialization;
using ReadingList.Browsing;
using ReadingList.Catalog;

namespace ReadingList.Export;

/// <summary>As CSL-JSON 1.0 names its members; what an entry has not is left out.</summary>
/// <param name="Author">The authors, else the organisations.</param>
/// <param name="Keyword">Separated by commas.</param>
/// <param name="Abstract">The note as plain text.</param>
public sealed record CslItem(
    string Id,
    string Type,
    string Title,
    [property: JsonPropertyName("URL")] string Url,
    string Language,
    IReadOnlyList<CslName>? Author,
    CslDate? Issued,
    string? Keyword,
    string? Abstract)
{
    public static CslItem Of(EntryListItem entry) => new(
        entry.Id,
        "webpage",
        entry.Title,
        entry.Url,
        entry.Language,
        entry.Authors is { Length: > 0 } authors ? Names(AuthorList.Of(authors))
            : entry.Organizations.Count > 0 ? Names(entry.Organizations.Select(organization => organization.Name))
            : null,
        entry.Published is { } date ? CslDate.Of(date) : null,
        entry.Keywords.Count > 0 ? string.Join(", ", entry.Keywords.Select(keyword => keyword.Name)) : null,
        entry.NoteText);

    private static CslName[] Names(IEnumerable<string> names) => [.. names.Select(name => new CslName(name))];
}

/// <param name="Literal">As the list writes it: nobody guesses which part of it is the family's.</param>
public sealed record CslName(string Literal);

/// <param name="Parts">One date: year, month and day, as far as they are known.</param>
public sealed record CslDate([property: JsonPropertyName("date-parts")] IReadOnlyList<IReadOnlyList<int>> Parts)
{
    public static CslDate Of(PartialDate date) => new([[.. new[] { date.Year, date.Month, date.Day }.TakeWhile(part => part > 0)]]);
}
