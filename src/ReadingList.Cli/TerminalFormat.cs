using System.Globalization;
using ReadingList.Catalog;
using ReadingList.Checks;
using ReadingList.Lists;

namespace ReadingList.Cli;

/// <summary>Findings for people: the place, the line with a caret below it, and what to do.</summary>
internal static class TerminalFormat
{
    public static void Write(Shell shell, IEnumerable<ListReport> reports)
    {
        foreach (var (list, findings) in reports)
        {
            foreach (var finding in findings) Write(shell, list, finding.Diagnostic);
        }
    }

    private static void Write(Shell shell, CheckedList list, Diagnostic finding)
    {
        var (word, colour) = finding.Severity switch
        {
            Severity.Error => ("error", "31"),
            Severity.Warning => ("warning", "33"),
            _ => ("info", "36"),
        };
        var place = string.Create(CultureInfo.InvariantCulture, $"{Shell.Plain(list.Label)}:{finding.Line}:{finding.Column}:");
        shell.Output.WriteLine($"{shell.Coloured(place, "1")} {shell.Coloured($"{word} {finding.Code}:", colour)} {Shell.Plain(finding.Message)}");
        var margin = finding.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var (line, caret) = QuotedLine.Of(list.Line(finding.Line), finding.Column);
        shell.Output.WriteLine($"{shell.Coloured($"{margin} |", "2")} {Shell.Plain(line)}");
        shell.Output.WriteLine($"{shell.Coloured("      |", "2")} {new string(' ', caret)}{shell.Coloured("^", colour)}");
        if (finding.Suggestion is not null) shell.Output.WriteLine($"{shell.Coloured("      =", "2")} {Shell.Plain(finding.Suggestion)}");
    }
}
