using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ReadingList.Benchmarks.Lists;
using ReadingList.Lists;

namespace ReadingList.Benchmarks;

/// <summary>
/// What a static site of the same list costs: Hugo with a page for each entry and for each topic and organisation, then
/// Pagefind's index over those pages, beside an import end to end. Both programs have to be on the PATH.
/// </summary>
internal static class SiteBenchmark
{
    private const double MaxShare = 1 / 15.0;

    public static async Task RunAsync(TextWriter output, int entries, double import)
    {
        var folder = Directory.CreateTempSubdirectory("readinglist-site");
        try
        {
            await WriteAsync(folder.FullName, entries);
            if (await CostAsync(folder.FullName, "hugo --quiet") is not { } hugo || await CostAsync(folder.FullName, "pagefind --site public") is not { } pagefind)
            {
                output.WriteLine("  beside Hugo and Pagefind: skipped: hugo or pagefind is not on the PATH, or failed");
                return;
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a static site of the same list, CPU seconds: Hugo {hugo:0.0}, Pagefind {pagefind:0.0}"));
            Figure.Print(output, "import / (Hugo + Pagefind)", import / (hugo + pagefind), MaxShare);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // User and system time of a command and of all it starts, as the shell counts it; null where it does not end well.
    private static async Task<double?> CostAsync(string folder, string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"{command} >/dev/null 2>&1 || exit 1; times"]) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false };
        using var shell = Process.Start(start)!;
        var times = (await shell.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await shell.WaitForExitAsync();
        // The second line is that of the children: "1m2.345s 0m6.789s".
        return shell.ExitCode == 0 && times.Length == 2 ? times[1].Split(' ').Sum(Seconds) : null;
    }

    private static double Seconds(string time) =>
        time.Trim().TrimEnd('s').Split('m') is [var minutes, var seconds] ? (60 * double.Parse(minutes, CultureInfo.InvariantCulture)) + double.Parse(seconds, CultureInfo.InvariantCulture) : 0;

    private static async Task WriteAsync(string folder, int entries)
    {
        using var list = new StringWriter(CultureInfo.InvariantCulture);
        new ListGenerator(SeedVocabulary.Load()).Write(list, entries);
        var content = Directory.CreateDirectory(Path.Combine(folder, "content", "entries")).FullName;
        var layouts = Directory.CreateDirectory(Path.Combine(folder, "layouts", "_default")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "config.json"), """{"baseURL":"/","title":"List","defaultContentLanguage":"ko","paginate":50,"taxonomies":{"topic":"topics","organization":"organizations"}}""");
        await File.WriteAllTextAsync(Path.Combine(layouts, "baseof.html"), """<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>{{ block "main" . }}{{ end }}</body></html>""");
        await File.WriteAllTextAsync(Path.Combine(layouts, "single.html"), """{{ define "main" }}<article data-pagefind-body><h1><a href="{{ .Params.address }}">{{ .Title }}</a></h1><p>{{ .Params.published }} {{ range .Params.organizations }}{{ . }} {{ end }}</p>{{ .Content }}</article>{{ end }}""");
        await File.WriteAllTextAsync(Path.Combine(layouts, "list.html"), """{{ define "main" }}<h1>{{ .Title }}</h1>{{ range .Paginator.Pages }}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>{{ .Content }}{{ end }}{{ template "_internal/pagination.html" . }}{{ end }}""");
        var number = 0;
        foreach (var item in ListReader.Read(list.ToString()).Items) await File.WriteAllTextAsync(Path.Combine(content, $"{++number}.md"), Page(item));
    }

    private static string Page(ListItem item) => new StringBuilder()
        .AppendLine(JsonSerializer.Serialize(
            new
            {
                title = item.Title,
                address = item.Url,
                published = item.Published?.ToString(),
                topics = (item.Section?.Path ?? []).Where(section => !section.IsDocumentTitle && section.Name.Length > 0).Select(section => section.Name),
                organizations = item.Organizations.Select(organization => organization.Name),
            }))
        .AppendLine().Append(item.NoteMarkdown).ToString();
}
