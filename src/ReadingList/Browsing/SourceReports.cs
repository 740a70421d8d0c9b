using Microsoft.EntityFrameworkCore;
using ReadingList.Data;

namespace ReadingList.Browsing;

/// <summary>What the last imports saw and did, for the page that tells of them. One for each request.</summary>
public sealed class SourceReports(CatalogContext catalog)
{
    /// <summary>Findings of one list that a page shows; of many lists, fewer.</summary>
    public const int MaxFindings = 200;

    private const int MaxFindingsOfAll = 2_000, MaxExcerpt = 1_000;

    /// <summary>Two queries: the lists with their reports, and of the findings of each those that are shown.</summary>
    public async Task<IReadOnlyList<SourceReport>> AllAsync(CancellationToken cancel = default)
    {
        var sources = await (
            from source in catalog.Sources
            join report in catalog.ImportReports on source.Id equals report.SourceId into reports
            from report in reports.DefaultIfEmpty()
            orderby source.Id
            select report == null
                ? new SourceReport(source.Name, source.Title, source.ImportedOn, -1, null, 0, 0, 0, 0, 0, 0, 0, 0, 0)
                : new SourceReport(
                    source.Name, source.Title, source.ImportedOn, report.Id, report.AppliedOn, report.Added, report.Changed, report.Removed,
                    report.LinksFound, report.LinksAsEntries, report.LinksAsRelated, report.LinksAsImages, report.LinksReported,
                    catalog.ImportFindings.Count(finding => finding.ReportId == report.Id)))
            .ToListAsync(cancel);
        var byReport = (await FindingsAsync(Math.Clamp(MaxFindingsOfAll / Math.Max(1, sources.Count), 1, MaxFindings), cancel)).ToLookup(finding => finding.ReportId);
        return [.. sources.Select(source => source with { Findings = [.. byReport[source.ReportId]] })];
    }

    // Those of a report are stored in the order of the list, their ids one after the other.
    private Task<List<SourceFinding>> FindingsAsync(int most, CancellationToken cancel) => (
        from report in catalog.ImportReports
        from finding in catalog.ImportFindings
        where finding.ReportId == report.Id && finding.Id < catalog.ImportFindings.Where(first => first.ReportId == report.Id).Min(first => first.Id) + most
        orderby finding.Id
        select new SourceFinding(
            finding.ReportId, finding.Code, finding.Severity, finding.Line, finding.Column, finding.Message,
            finding.Excerpt.Length > MaxExcerpt ? finding.Excerpt.Substring(0, MaxExcerpt) : finding.Excerpt, finding.Suggestion)).ToListAsync(cancel);
}
