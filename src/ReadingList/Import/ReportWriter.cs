using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;
using ReadingList.Lists;

namespace ReadingList.Import;

/// <summary>Stores what an import saw and did, in place of the list's previous report.</summary>
internal static class ReportWriter
{
    public static void Write(ImportSession session, Source source, ListContents listed, ImportPlan plan)
    {
        session.Catalog.ImportReports.Where(report => report.SourceId == source.Id).ExecuteDelete();
        session.Insert(new ImportReport
        {
            Id = source.Id,
            SourceId = source.Id,
            AppliedOn = source.ImportedOn,
            Added = plan.Count(EntryChange.Added),
            Changed = plan.Count(EntryChange.Changed),
            Moved = plan.Count(EntryChange.Moved),
            Removed = plan.Count(EntryChange.Removed),
            LinksFound = listed.Links.Found,
            LinksAsEntries = listed.Links.Entries,
            LinksAsRelated = listed.Links.Related,
            LinksAsImages = listed.Links.Images,
            LinksReported = listed.Links.Reported,
        });
        var id = session.Catalog.ImportFindings.Max(finding => (int?)finding.Id) ?? 0;
        // That most of a list is missing comes before everything that is wrong with the rest.
        foreach (var finding in listed.Findings.OrderByDescending(finding => finding.Code == ReadingCodes.LinksLeftOut))
        {
            session.Insert(new ImportFinding
            {
                Id = ++id,
                ReportId = source.Id,
                Code = finding.Code,
                Severity = finding.Severity,
                Line = finding.Line,
                Column = finding.Column,
                Message = finding.Message,
                Excerpt = finding.Excerpt,
                Suggestion = finding.Suggestion,
            });
        }
    }
}
