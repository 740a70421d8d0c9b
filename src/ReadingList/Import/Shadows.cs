using System.Text;
using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Import;

/// <summary>The words of a list that does not show: put away, and taken out again.</summary>
internal static class Shadows
{
    public static EntryShadow Of(EntryRow row) => new()
    {
        SourceId = row.SourceId,
        CanonicalUrl = row.Address.Value,
        Position = row.Position,
        Line = row.Line,
        Fingerprint = row.Fingerprint,
        Title = row.Words.Title,
        Words = Encoding.UTF8.GetString(row.Words.ToJson()),
    };

    /// <summary>The words an entry shows now, from its rows.</summary>
    public static EntryShadow Of(CatalogContext context, int entryId)
    {
        var entry = context.Entries.AsNoTracking().AsSplitQuery()
            .Include(row => row.Organizations.OrderBy(name => name.Position)).ThenInclude(name => name.Organization)
            .Include(row => row.Keywords.OrderBy(name => name.Position))
            .Include(row => row.Related.OrderBy(link => link.Position))
            .Include(row => row.Images.OrderBy(image => image.Position))
            .Single(row => row.Id == entryId);
        var words = new EntryWords
        {
            Url = entry.Url,
            Title = entry.Title,
            TitleMarkdown = entry.TitleMarkdown ?? entry.Title,
            PublishedKey = entry.PublishedKey,
            PublishedOrigin = entry.PublishedOrigin,
            Venue = entry.Venue,
            Authors = entry.Authors,
            NoteMarkdown = entry.NoteMarkdown,
            NoteText = entry.NoteText,
            Organizations = [.. entry.Organizations.Select(name => new OrganizationWords(name.Name, name.Organization!.Slug, name.Origin))],
            Keywords = [.. entry.Keywords.Select(name => name.Name)],
            Related = [.. entry.Related.Select(link => new LinkWords(link.Text, link.Url))],
            Images = [.. entry.Images.Select(image => new LinkWords(image.Alt, image.Url))],
        };
        return Of(new EntryRow(
            entry.PublicId, entry.AddedOn, new CanonicalAddress(entry.Host, entry.CanonicalUrl), words, entry.Fingerprint, entry.SourceId, entry.Position, entry.Line));
    }

    /// <summary>Of the lists that wait with words for the address, the one imported first.</summary>
    public static EntryShadow First(CatalogContext context, string canonicalUrl) =>
        context.EntryShadows.AsNoTracking().Where(shadow => shadow.CanonicalUrl == canonicalUrl).OrderBy(shadow => shadow.SourceId).First();

    public static EntryRow Row(EntryShadow shadow, string publicId, DateTime addedOn)
    {
        var words = EntryWords.FromJson(shadow.Words);
        return new(publicId, addedOn, CanonicalUrl.Of(words.Url)!, words, shadow.Fingerprint, shadow.SourceId, shadow.Position, shadow.Line);
    }
}
