using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ReadingList.Catalog;
using ReadingList.Checks;
using ReadingList.Lists;

namespace ReadingList.Cli;

/// <summary>Findings as SARIF 2.1.0, for code scanning and editors.</summary>
internal static class SarifFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly Dictionary<string, int> Indexes = FindingKind.All.Index().ToDictionary(kind => kind.Item.Code, kind => kind.Index, StringComparer.Ordinal);

    public static void Write(TextWriter output, IReadOnlyList<ListReport> reports)
    {
        var rules = FindingKind.All.Select(kind => new SarifRule(kind.Code, kind.Name, new(kind.Description)));
        var results = reports.SelectMany(report => report.Findings, (report, finding) => Result(report.List, finding.Diagnostic));
        var run = new SarifRun(new(new("readinglist", [.. rules])), "utf16CodeUnits", [.. results]);
        output.WriteLine(JsonSerializer.Serialize(new SarifLog(Schema, "2.1.0", [run]), Options));
    }

    // Of the line a part: one of a megabyte with a thousand findings is not repeated for each of them.
    private static SarifResult Result(CheckedList list, Diagnostic finding) => new(
        finding.Code,
        Indexes[finding.Code],
        Level(finding.Severity),
        new(finding.Suggestion is null ? finding.Message : $"{finding.Message} {finding.Suggestion}"),
        [new(new(new(ReportPath.Uri(list.Label)), new(finding.Line, finding.Column, new(QuotedLine.Of(list.Line(finding.Line), finding.Column).Text))))]);

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
