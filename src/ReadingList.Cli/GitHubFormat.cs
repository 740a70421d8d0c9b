using System.Globalization;
using ReadingList.Catalog;
using ReadingList.Lists;

namespace ReadingList.Cli;

/// <summary>Findings as annotations of a GitHub workflow: <c>::warning file=…,line=…,col=…,title=…::…</c>.</summary>
internal static class GitHubFormat
{
    public static void Write(TextWriter output, IEnumerable<ListReport> reports)
    {
        foreach (var (list, findings) in reports)
        {
            foreach (var finding in findings) output.WriteLine(Annotation(ReportPath.Of(list.Label), finding.Diagnostic));
        }
    }

    private static string Annotation(string path, Diagnostic finding)
    {
        var level = finding.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
        var text = finding.Suggestion is null ? finding.Message : $"{finding.Message} {finding.Suggestion}";
        return string.Create(CultureInfo.InvariantCulture, $"::{level} file={Property(path)},line={finding.Line},col={finding.Column},title={finding.Code}::{Data(text)}");
    }

    private static string Data(string text) => Shell.Plain(text).Replace("%", "%25", StringComparison.Ordinal);

    // File names may hold line ends, too.
    private static string Property(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
