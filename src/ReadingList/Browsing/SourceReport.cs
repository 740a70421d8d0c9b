using ReadingList.Catalog;

namespace ReadingList.Browsing;

/// <summary>A list, and what its last applied import saw and did. Its path stays with the server.</summary>
public sealed record SourceReport(
    string Name, string? Title, DateTime ImportedOn, int ReportId, DateTime? AppliedOn, int Added, int Changed, int Removed,
    int LinksFound, int LinksAsEntries, int LinksAsRelated, int LinksAsImages, int LinksReported, int AllFindings)
{
    /// <summary>The first of them.</summary>
    public IReadOnlyList<SourceFinding> Findings { get; init; } = [];

    public int MoreFindings => AllFindings - Findings.Count;
}

public sealed record SourceFinding(
    int ReportId, string Code, Severity Severity, int Line, int Column, string Message, string Excerpt, string? Suggestion);
