using Microsoft.EntityFrameworkCore;
using ReadingList.Data;

namespace ReadingList.Tests.Import;

/// <summary>Everything a catalog says, as sorted lines, without row ids, times and what only history knows (public ids).</summary>
internal static class CatalogDump
{
    public static string Of(CatalogContext catalog)
    {
        var lines = new List<string>();
        lines.AddRange(catalog.Sources.AsNoTracking().AsEnumerable().Select(source => $"source {source.Id} {source.Key} {source.Name} {source.Title} {source.ContentHash}"));
        foreach (var entry in catalog.Entries.AsNoTracking().AsSplitQuery()
            .Include(entry => entry.Topics).ThenInclude(place => place.Topic)
            .Include(entry => entry.Organizations).ThenInclude(name => name.Organization)
            .Include(entry => entry.Keywords).ThenInclude(name => name.Keyword)
            .Include(entry => entry.Related).Include(entry => entry.Images))
        {
            var at = $"entry {entry.CanonicalUrl}";
            lines.Add($"{at}: {entry.Url}|{entry.Host}|{entry.Title}|{entry.TitleMarkdown}|{entry.TitleHtml}|{entry.Language}|{entry.PublishedKey}|{entry.PublishedOrigin}|{entry.Venue}|{entry.Authors}");
            lines.Add($"{at} note: {entry.NoteMarkdown}|{entry.NoteHtml}|{entry.NoteText}|{entry.NoteLanguage}");
            lines.Add($"{at} stands: {entry.SourceId}:{entry.Line} #{entry.Position} {entry.Fingerprint}");
            lines.AddRange(entry.Topics.Select(place => $"{at} topic: {place.Topic!.Path} in {place.SourceId}:{place.Line}"));
            lines.AddRange(entry.Organizations.Select(name => $"{at} organization {name.Position}: {name.Organization!.Slug} {name.Name} {name.Origin}"));
            lines.AddRange(entry.Keywords.Select(name => $"{at} keyword {name.Position}: {name.Keyword!.Slug} {name.Name}"));
            lines.AddRange(entry.Related.Select(link => $"{at} related {link.Position}: {link.Text} {link.Url}"));
            lines.AddRange(entry.Images.Select(image => $"{at} image {image.Position}: {image.Alt} {image.Url}"));
        }

        lines.AddRange(catalog.EntryShadows.AsNoTracking().AsEnumerable()
            .Select(shadow => $"shadow {shadow.CanonicalUrl} {shadow.SourceId}:{shadow.Line} #{shadow.Position} {shadow.Fingerprint} {shadow.Title} {shadow.Words}"));
        var topics = catalog.Topics.AsNoTracking().ToDictionary(topic => topic.Id);
        lines.AddRange(topics.Values.Select(topic => $"topic {topic.Path}: {topic.Name} #{topic.Position} in {(topic.ParentId is { } parent ? topics[parent].Path : "")}"));
        lines.AddRange(catalog.SourceTopics.AsNoTracking().AsEnumerable().Select(use => $"use {use.SourceId} {topics[use.TopicId].Path}: {use.Name} #{use.Position}"));
        lines.AddRange(catalog.Organizations.AsNoTracking().AsEnumerable().Select(row => $"organization {row.Slug}: {row.Name}"));
        lines.AddRange(catalog.Keywords.AsNoTracking().AsEnumerable().Select(row => $"keyword {row.Slug}: {row.Name}"));
        foreach (var report in catalog.ImportReports.AsNoTracking().Include(report => report.Findings))
        {
            lines.Add($"report {report.SourceId}: {report.LinksFound}={report.LinksAsEntries}+{report.LinksAsRelated}+{report.LinksAsImages}+{report.LinksReported}");
            lines.AddRange(report.Findings.Select(finding => $"finding {report.SourceId} {finding.Code} {finding.Severity} {finding.Line}:{finding.Column} {finding.Message} {finding.Excerpt} {finding.Suggestion}"));
        }

        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }
}
