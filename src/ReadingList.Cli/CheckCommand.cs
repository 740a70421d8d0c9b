using System.CommandLine;
using System.Globalization;
using ReadingList.Catalog;
using ReadingList.Checks;
using ReadingList.Import;

namespace ReadingList.Cli;

/// <summary><c>readinglist check PATH…</c>: what a curator should look at, without touching the catalog.</summary>
internal static class CheckCommand
{
    public static Command Create(Shell shell, Func<ReadingListSettings> settings)
    {
        var paths = PathArgument.Create(ArgumentArity.OneOrMore);
        var format = new Option<string>("--format") { Description = "How findings are printed: text, github (annotations of a workflow) or sarif (2.1.0).", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "github", "sarif");
        var strict = new Option<bool>("--strict") { Description = "Remarks on the list's text count as findings too." };
        var verbose = new Option<bool>("--verbose") { Description = "Also show the links that are no part of an entry, and more than a thousand findings of one code." };
        var fix = new Option<bool>("--fix") { Description = "Put right what is certain (numbering, bullets, tracking parameters, trailing blanks), then check." };
        var diff = new Option<bool>("--diff") { Description = "Print what --fix would change as a patch, and change nothing." };
        var command = new Command("check", "Prints what a curator should look at; exits with 1 where there is something.") { paths, format, strict, verbose, fix, diff };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(fix)) return;
            if (result.GetValue(diff)) result.AddError("--fix changes the lists, --diff does not: choose one.");
            if (result.GetValue(paths) is { } named && named.Contains("-")) result.AddError("Standard input cannot be fixed; --diff prints the patch.");
        });
        command.SetAction(result =>
        {
            var lists = Read(ListSources.Find(result.GetRequiredValue(paths), shell.Access(settings())));
            if (result.GetValue(fix)) lists = [.. lists.Zip(Check(lists), (list, findings) => ListRewriter.Fix(shell, list, findings))];
            var checks = Check(lists).Select(findings => Shown(findings, result.GetValue(verbose))).ToList();
            var reports = lists.Zip(checks, (list, findings) => new ListReport(list.List, findings)).ToList();
            var isPatched = false;
            if (result.GetValue(diff)) isPatched = ListRewriter.Diff(shell, reports);
            else Print(shell, result.GetRequiredValue(format), reports, result.GetValue(verbose));
            return isPatched || reports.Exists(report => report.Findings.Any(finding => Counts(finding, result.GetValue(strict)))) ? CommandLine.Findings : CommandLine.Fine;
        });
        return command;
    }

    private static List<OpenList> Read(IReadOnlyList<ListSource> sources) => [.. sources.Select(OpenList.Of)];

    private static IReadOnlyList<IReadOnlyList<Finding>> Check(List<OpenList> lists) =>
        ListChecks.Of(lists.ConvertAll(list => list.List), DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime));

    private static List<Finding> Shown(IReadOnlyList<Finding> findings, bool verbose) => [.. findings.Where(finding => verbose || !finding.IsAccount)];

    private static void Print(Shell shell, string format, List<ListReport> reports, bool verbose)
    {
        var printed = verbose ? reports : reports.ConvertAll(report => FindingLimit.Apply(shell, report));
        switch (format)
        {
            case "github":
                GitHubFormat.Write(shell.Output, printed);
                break;
            case "sarif":
                SarifFormat.Write(shell.Output, printed);
                break;
            default:
                TerminalFormat.Write(shell, printed);
                break;
        }

        var count = FindingCount.Of(reports.SelectMany(report => report.Findings));
        shell.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count.Findings} findings and {count.Remarks} remarks in {reports.Count} {(reports.Count == 1 ? "list" : "lists")}"));
    }

    private static bool Counts(Finding finding, bool strict) => finding.Diagnostic.Severity > Severity.Info || (strict && !finding.IsAccount);
}

/// <summary>A list, where it came from, and its bytes as they were read.</summary>
internal sealed record OpenList(ListSource Source, byte[] Bytes, CheckedList List)
{
    /// <exception cref="ImportException">It cannot be read.</exception>
    public static OpenList Of(ListSource source)
    {
        var bytes = source.Read();
        return new(source, bytes, CheckedList.Of(source, bytes));
    }
}

/// <summary>The findings of one list that are shown.</summary>
internal sealed record ListReport(CheckedList List, IReadOnlyList<Finding> Findings);
