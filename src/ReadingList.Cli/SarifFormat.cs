using System.Text;
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

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly Dictionary<string, int> Indexes = FindingKind.All.Index().ToDictionary(kind => kind.Item.Code, kind => kind.Index, StringComparer.Ordinal);

    public static void Write(TextWriter output, IReadOnlyList<ListReport> reports)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options)) WriteLog(json, reports);
        output.WriteLine(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    private static void WriteLog(Utf8JsonWriter json, IReadOnlyList<ListReport> reports)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var (list, findings) in reports)
        {
            foreach (var finding in findings) WriteResult(json, list, finding.Diagnostic);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "readinglist");
        json.WriteStartArray("rules");
        foreach (var kind in FindingKind.All)
        {
            json.WriteStartObject();
            json.WriteString("id", kind.Code);
            json.WriteString("name", kind.Name);
            WriteMessage(json, "shortDescription", kind.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, CheckedList list, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", Indexes[finding.Code]);
        json.WriteString("level", Level(finding.Severity));
        WriteMessage(json, "message", finding.Suggestion is null ? finding.Message : $"{finding.Message} {finding.Suggestion}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ReportPath.Uri(list.Label));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Line);
        json.WriteNumber("startColumn", finding.Column);
        // A part of the line: one of a megabyte with a thousand findings is not repeated for each of them.
        WriteMessage(json, "snippet", QuotedLine.Of(list.Line(finding.Line), finding.Column).Text);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
