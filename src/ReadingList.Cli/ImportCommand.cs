using System.CommandLine;
using System.Globalization;
using ReadingList.Data;
using ReadingList.Import;

namespace ReadingList.Cli;

/// <summary><c>readinglist import PATH…</c>: brings lists into the catalog, all of them or none.</summary>
internal static class ImportCommand
{
    public static Command Create(Shell shell, Func<ReadingListSettings> settings)
    {
        var paths = PathArgument.Create(ArgumentArity.ZeroOrMore, " Without any: the lists the settings name.");
        var allow = new Option<bool>("--allow-removals") { Description = "Import even if a list lost more than a tenth of its entries." };
        var dry = new Option<bool>("--dry-run") { Description = "Show what would change, and change nothing." };
        var command = new Command("import", "Brings lists into the catalog: all of them, or none if one cannot be read.") { paths, allow, dry };
        command.SetAction(async (result, cancellation) =>
        {
            var given = settings();
            var named = result.GetRequiredValue(paths) is { Length: > 0 } some ? some : given.Sources
                ?? throw new SettingsException("Name a list to import (a file, a folder or -), or set ReadingList:Sources.");
            var options = new ImportOptions(result.GetValue(allow), DryRun: result.GetValue(dry));
            await Run(shell, given, [.. named], options, cancellation);
            return CommandLine.Fine;
        });
        return command;
    }

    private static async Task Run(Shell shell, ReadingListSettings settings, string[] paths, ImportOptions options, CancellationToken cancellation)
    {
        var lists = ListSources.Find(paths, shell.OpenInput);
        var database = CatalogFile.Open(settings.Database);
        await database.MigrateAsync(cancellation);
        using var progress = new ProgressLine(shell, lists.Count);
        var outcomes = new CatalogImporter(database, TimeProvider.System).Import(lists, options, progress.Report, cancellation);
        progress.Clear();
        foreach (var outcome in outcomes) Print(shell, outcome, options.DryRun);
    }

    private static void Print(Shell shell, ImportOutcome outcome, bool dryRun)
    {
        if (dryRun)
        {
            foreach (var entry in outcome.Plan.Entries) shell.Output.WriteLine(Shell.Plain(entry.ToString()));
        }

        shell.Output.WriteLine($"{Shell.Plain(outcome.Label)}: {(outcome.SameBytes ? "unchanged since the last import" : outcome.Plan)}");
        if (outcome.Links is not { } links) return;
        shell.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {links.Found} links and images: {links.Entries} of entries, {links.Related} related, {links.Images} images, {links.Reported} reported"));
        if (outcome.Findings.Count > 0)
        {
            shell.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Shell.Plain(outcome.Label)}: {outcome.Findings.Count} findings; readinglist check shows them."));
        }
    }
}
