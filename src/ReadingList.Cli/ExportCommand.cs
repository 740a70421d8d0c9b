using System.CommandLine;
using ReadingList.Browsing;
using ReadingList.Export;

namespace ReadingList.Cli;

/// <summary><c>readinglist export --format …</c>: the entries that pass a filter, as the web app hands them out.</summary>
internal static class ExportCommand
{
    public static Command Create(Shell shell, Func<ReadingListSettings> settings)
    {
        var format = new Option<string>("--format") { Description = "What to write.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong([.. EntryFormat.All.Keys.Order(StringComparer.Ordinal)]);
        var home = new Option<string?>("--home") { Description = "Where the catalog is served; links to its pages begin with it. Without it: ReadingList:PublicAddress, else http://localhost:5000." };
        var filters = FilterParameter.All.Select(filter => new Option<string[]>("--" + filter.Name)
        {
            Description = filter.Description,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        }).ToArray();
        var command = new Command("export", "Writes the entries of the catalog that pass a filter. Given twice, an option means any of both.") { format, home };
        foreach (var filter in filters) command.Add(filter);
        command.SetAction(async (result, cancellation) =>
        {
            var asked = filters.SelectMany(filter => result.GetValue(filter) ?? [], (filter, value) => KeyValuePair.Create(filter.Name[2..], (string?)value));
            if (!EntryFilter.TryParse(asked, out var chosen, out var problem)) throw new SettingsException(problem.ToString());
            var read = settings();
            await WriteAsync(shell, read, EntryFormat.All[result.GetRequiredValue(format)], chosen, Home(result.GetValue(home) ?? read.PublicAddress ?? "http://localhost:5000"), cancellation);
            return CommandLine.Fine;
        });
        return command;
    }

    private static string Home(string given) =>
        Uri.TryCreate(given, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address.AbsoluteUri.TrimEnd('/')
            : throw new SettingsException($"--home is \"{given}\"; it can be a web address such as https://example.com/list.");

    private static async Task WriteAsync(Shell shell, ReadingListSettings settings, EntryFormat format, EntryFilter filter, string home, CancellationToken cancel)
    {
        var database = await CatalogFile.OpenExistingAsync(settings.Database, cancel);
        await database.MigrateAsync(cancel);
        await using var catalog = database.CreateDbContext();
        using var snapshot = new CurrentSnapshot();
        var browser = new CatalogBrowser(catalog, snapshot);
        var listing = await browser.ListAsync(format.IsPaged ? filter : filter.OfSize(1), cancel);
        var title = settings.Title ?? (await browser.SourcesAsync(cancel)).Select(source => source.Title).FirstOrDefault(name => name is not null) ?? "Reading List";
        var view = new ExportView
        {
            Title = string.Join(": ", [title, .. listing.Selected.Select(value => value.Name)]),
            Language = "en",
            Home = home,
            Filter = filter,
            Total = listing.Total,
            List = listing.FirstList,
            Next = format.IsPaged ? listing.Following : null,
        };
        await format.WriteAsync(view, format.IsPaged ? listing.Items.ToAsyncEnumerable() : browser.StreamAsync(filter, cancel), shell.OutputBytes, cancel);
    }
}
