namespace ReadingList.Catalog;

/// <summary>How much a finding matters to a curator.</summary>
public enum Severity
{
    /// <summary>A remark: nothing is wrong with it, or it may be meant.</summary>
    Info,

    Warning,

    /// <summary>Something could not be read.</summary>
    Error,
}
