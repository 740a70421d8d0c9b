using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReadingList.Checks;
using ReadingList.Data;
using ReadingList.Import;
using ReadingList.Lists;

namespace ReadingList.Cli;

/// <summary><c>readinglist import PATH…</c>: brings lists into the catalog, all of them or none.</summary>
internal static class ImportCommand
{
    public static Command Create(Shell shell, Func<ReadingListSettings> settings)
    {
        var paths = PathArgument.Create(ArgumentArity.ZeroOrMore, " Without any: the lists the settings name.");
        var allow = new Option<bool>("--allow-removals") { Description = "Import even if a list lost more than a tenth of its entries, and forget lists that are gone from a folder." };
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
        var lists = ListSources.Find(paths, shell.Access(settings));
        var database = CatalogFile.Open(settings.Database);
        // A dry run leaves no file behind. A catalog in memory lasts as long as it has an open connection.
        var inMemory = options.DryRun && !await database.ExistsAsync(cancellation);
        if (inMemory) database = CatalogStore.Open(DatabaseSettings.InMemory);
        await using var held = database.CreateDbContext();
        if (inMemory) await held.Database.OpenConnectionAsync(cancellation);
        await database.MigrateAsync(cancellation);
        var importer = new CatalogImporter(database, TimeProvider.System);
        using var progress = new ProgressLine(shell, lists.Count);
        var checks = new CheckRun(DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime));
        var counts = new Dictionary<string, FindingCount>(StringComparer.Ordinal);
        var looking = options with { Look = (label, list) => counts[label] = FindingCount.Of(checks.Next(CheckedList.Of(label, list))) };
        var outcomes = importer.Import(lists, looking, progress.Report, cancellation);
        progress.Clear();
        foreach (var outcome in outcomes)
        {
            Print(shell, outcome, options.DryRun);
            Print(shell, outcome, counts.GetValueOrDefault(outcome.Label));
        }

        foreach (var gone in VanishedLists.Of(database, paths)) Forget(shell, importer, gone, options);
    }

    private static void Forget(Shell shell, CatalogImporter importer, VanishedList gone, ImportOptions options)
    {
        var what = string.Create(CultureInfo.InvariantCulture, $"{Shell.Plain(gone.Key)}: the list is gone");
        if (!options.AllowRemovals)
        {
            shell.Error.WriteLine($"{what}; the catalog keeps it (--allow-removals removes its {gone.Entries} entries).");
            return;
        }

        if (!options.DryRun) importer.Leave(gone.Key);
        shell.Output.WriteLine($"{what}: {gone.Entries} removed");
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
    }

    // The same count as check's, and the one finding that says that most of a list is missing.
    private static void Print(Shell shell, ImportOutcome outcome, FindingCount count)
    {
        foreach (var left in outcome.Findings.Where(finding => finding.Code == ReadingCodes.LinksLeftOut))
        {
            shell.Error.WriteLine(Shell.Plain(string.Create(CultureInfo.InvariantCulture, $"{outcome.Label}:{left.Line}: {left.Message} {left.Suggestion}")));
        }

        if (count is { Findings: 0, Remarks: 0 }) return;
        shell.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Shell.Plain(outcome.Label)}: {count.Findings} findings and {count.Remarks} remarks; readinglist check shows them."));
    }
}
