using System.Globalization;

namespace ReadingList.Cli;

/// <summary>What is printed of a list in which one thing is wrong on every line: enough to see it, not megabytes of it.</summary>
internal static class FindingLimit
{
    private const int OfOneCode = 1_000;

    /// <summary>The first thousand findings of each code; how many more there are is said beside the results.</summary>
    public static ListReport Apply(Shell shell, ListReport report)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var printed = report.Findings.Where(finding => Count(counts, finding.Diagnostic.Code) <= OfOneCode).ToList();
        foreach (var (code, count) in counts.Where(code => code.Value > OfOneCode))
        {
            shell.Error.WriteLine(Shell.Plain(string.Create(CultureInfo.InvariantCulture, $"{report.List.Label}: {count - OfOneCode} more findings of {code} are not printed; --verbose prints them all")));
        }

        return report with { Findings = printed };
    }

    private static int Count(SortedDictionary<string, int> counts, string code) => counts[code] = counts.GetValueOrDefault(code) + 1;
}
