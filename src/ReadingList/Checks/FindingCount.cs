using ReadingList.Catalog;

namespace ReadingList.Checks;

/// <summary>What the checks of a list come to, as they are counted wherever they are counted.</summary>
/// <param name="Findings">Warnings and errors.</param>
/// <param name="Remarks">What is only said.</param>
public readonly record struct FindingCount(int Findings, int Remarks)
{
    /// <summary>Parts of the account of links are neither.</summary>
    public static FindingCount Of(IEnumerable<Finding> all)
    {
        var shown = all.Where(finding => !finding.IsAccount).ToList();
        var findings = shown.Count(finding => finding.Diagnostic.Severity > Severity.Info);
        return new(findings, shown.Count - findings);
    }
}
