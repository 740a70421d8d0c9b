namespace ReadingList.Catalog;

/// <summary>What the last applied import of a source saw and did; shown on the About page.</summary>
public sealed class ImportReport
{
    public int Id { get; set; }

    public int SourceId { get; set; }

    public DateTime AppliedOn { get; set; }

    public int Added { get; set; }

    public int Changed { get; set; }

    /// <summary>Entries that kept their identity under a new address.</summary>
    public int Moved { get; set; }

    public int Removed { get; set; }

    /// <summary>The counts of <see cref="Lists.LinkAccount"/>.</summary>
    public int LinksFound { get; set; }

    public int LinksAsEntries { get; set; }

    public int LinksAsRelated { get; set; }

    public int LinksAsImages { get; set; }

    public int LinksReported { get; set; }

    public List<ImportFinding> Findings { get; } = [];
}

/// <summary>A <see cref="Lists.Diagnostic"/> as stored.</summary>
public sealed class ImportFinding
{
    public int Id { get; set; }

    public int ReportId { get; set; }

    public required string Code { get; set; }

    public Severity Severity { get; set; }

    public int Line { get; set; }

    public int Column { get; set; }

    public required string Message { get; set; }

    public required string Excerpt { get; set; }

    public string? Suggestion { get; set; }
}
