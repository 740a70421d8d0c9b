using System.CommandLine;
using System.Globalization;
using ReadingList.Import;
using ReadingList.Lists;

namespace ReadingList.Cli;

/// <summary><c>readinglist check PATH…</c>: what a curator should look at, without touching the catalog.</summary>
internal static class CheckCommand
{
    public static Command Create(Shell shell)
    {
        var paths = PathArgument.Create(ArgumentArity.OneOrMore);
        var format = new Option<string>("--format") { Description = "Only text: file:line:column and the line itself.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text");
        var strict = new Option<bool>("--strict") { Description = "Remarks count as findings too." };
        var command = new Command("check", "Prints what a curator should look at; exits with 1 where there is something.") { paths, format, strict };
        command.SetAction(result => Run(shell, result.GetRequiredValue(paths), result.GetValue(strict)));
        return command;
    }

    private static int Run(Shell shell, string[] paths, bool strict)
    {
        int findings = 0, remarks = 0;
        foreach (var list in ListSources.Find(paths, shell.OpenInput))
        {
            foreach (var finding in ListCheck.Of(list))
            {
                _ = finding.Severity == Severity.Info ? remarks++ : findings++;
                Print(shell, list.Label, finding);
            }
        }

        shell.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{findings} findings, {remarks} remarks"));
        return findings > 0 || (strict && remarks > 0) ? CommandLine.Findings : CommandLine.Fine;
    }

    private static void Print(Shell shell, string label, Diagnostic finding)
    {
        var severity = finding.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "remark",
        };
        shell.Output.WriteLine(Shell.Plain(string.Create(
            CultureInfo.InvariantCulture,
            $"{label}:{finding.Line}:{finding.Column}: {severity} {finding.Code}: {finding.Message}")));
        if (finding.Excerpt.Length > 0) shell.Output.WriteLine(Shell.Plain("    " + finding.Excerpt));
        if (finding.Suggestion is not null) shell.Output.WriteLine(Shell.Plain("    → " + finding.Suggestion));
    }
}
