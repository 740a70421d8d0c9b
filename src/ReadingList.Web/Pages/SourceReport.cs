using Microsoft.EntityFrameworkCore;
using ReadingList.Data;
using ReadingList.Lists;

namespace ReadingList.Web.Pages;

/// <summary>A list, and what its last applied import saw and did. Its path stays with the server.</summary>
public sealed record SourceReport(
    string Name, string? Title, DateTime ImportedOn, int ReportId, DateTime? AppliedOn, int Added, int Changed, int Removed,
    int LinksFound, int LinksAsEntries, int LinksAsRelated, int LinksAsImages, int LinksReported)
{
    /// <summary>Findings of one list that a page shows.</summary>
    public const int MaxFindings = 200;

    public IReadOnlyList<SourceFinding> Findings { get; private init; } = [];

    public int MoreFindings { get; private init; }

    /// <summary>Two queries: the lists with their reports, and the findings of all of them.</summary>
    public static async Task<IReadOnlyList<SourceReport>> AllAsync(CatalogContext catalog, CancellationToken cancel)
    {
        var sources = await (
            from source in catalog.Sources
            join report in catalog.ImportReports on source.Id equals report.SourceId into reports
            from report in reports.DefaultIfEmpty()
            orderby source.Id
            select report == null
                ? new SourceReport(source.Name, source.Title, source.ImportedOn, -1, null, 0, 0, 0, 0, 0, 0, 0, 0)
                : new SourceReport(
                    source.Name, source.Title, source.ImportedOn, report.Id, report.AppliedOn, report.Added, report.Changed, report.Removed,
                    report.LinksFound, report.LinksAsEntries, report.LinksAsRelated, report.LinksAsImages, report.LinksReported))
            .ToListAsync(cancel);
        var findings = await catalog.ImportFindings
            .OrderBy(finding => finding.Line).ThenBy(finding => finding.Column)
            .Select(finding => new SourceFinding(
                finding.ReportId, finding.Code, finding.Severity, finding.Line, finding.Column, finding.Message, finding.Excerpt, finding.Suggestion))
            .ToListAsync(cancel);
        var byReport = findings.ToLookup(finding => finding.ReportId);
        return [.. sources.Select(source => source with
        {
            Findings = [.. byReport[source.ReportId].Take(MaxFindings)],
            MoreFindings = Math.Max(0, byReport[source.ReportId].Count() - MaxFindings),
        })];
    }
}

public sealed record SourceFinding(
    int ReportId, string Code, Severity Severity, int Line, int Column, string Message, string Excerpt, string? Suggestion);
