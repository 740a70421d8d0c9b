using System.Globalization;
using ReadingList.Checks;

namespace ReadingList.Tests.Checks;

/// <summary>Markdown in, findings out.</summary>
internal static class Checking
{
    public static readonly DateOnly Today = new(2024, 6, 15);

    public static IReadOnlyList<Finding> Findings(string markdown) => ListChecks.Of(CheckedList.Of("list.md", markdown), Today);

    /// <summary>The findings of some codes as "line:column code", in order.</summary>
    public static string[] Places(string markdown, params string[] codes) =>
    [
        .. Findings(markdown)
            .Select(finding => finding.Diagnostic)
            .Where(finding => codes.Contains(finding.Code))
            .Select(finding => string.Create(CultureInfo.InvariantCulture, $"{finding.Line}:{finding.Column} {finding.Code}")),
    ];

    public static string Fix(string markdown)
    {
        var list = CheckedList.Of("list.md", markdown);
        return FixedList.Of(list, ListChecks.Of(list, Today)).Text;
    }

    /// <summary>Entries of a section, newest first: "Dec 2022", "Nov 2022", …</summary>
    public static string Entries(params string[] dates) =>
        string.Join('\n', dates.Select((date, i) => $"* [글 {i} ({date})](https://example.com/{i}-{date.Replace(' ', '-')})"));
}
