using AngleSharp.Html.Parser;
using ReadingList.Testing;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Hosting;

/// <summary>The program as it lies in a folder of its own, started from another one.</summary>
public sealed class RunFromAnywhereTests : IDisposable
{
    private readonly DirectoryInfo _elsewhere = Directory.CreateTempSubdirectory("readinglist-elsewhere-");

    private string Program => Path.Combine(_elsewhere.FullName, "program");

    public void Dispose() => _elsewhere.Delete(recursive: true);

    [Fact]
    public async Task It_has_its_styles_and_settings_and_starts_without_a_warning()
    {
        Install(withFiles: true);
        using var app = Start();
        var wire = new Wire(await app.HomeAsync());
        while ((await wire.AskAsync("/readyz")).Status != 200) await Task.Yield();
        var page = await wire.AskAsync("/");
        var styles = await wire.AskAsync(new HtmlParser().ParseDocument(page.Text).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);

        Assert.Equal((200, 200), (page.Status, styles.Status));
        Assert.Contains("--", styles.Text, StringComparison.Ordinal);
        Assert.Contains("글", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("warn", app.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Request starting", app.Output, StringComparison.Ordinal);
        Assert.Equal("", app.Errors);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(_elsewhere.FullName, "data", "keys"), "key-*.xml"));
    }

    [Fact]
    public async Task Without_its_files_it_says_so_in_one_sentence_and_ends()
    {
        Install(withFiles: false);
        using var app = Start();

        Assert.Equal(3, await app.EndAsync());
        Assert.Contains("wwwroot: the folder with the pages' styles and scripts is missing", app.Errors, StringComparison.Ordinal);
        Assert.Single(app.Errors.Trim().Split('\n'));
    }

    private AppProcess Start()
    {
        var data = _elsewhere.CreateSubdirectory("data").FullName;
        // Named as who starts it sees it.
        File.WriteAllText(Path.Combine(_elsewhere.FullName, "list.md"), "# 목록\n* [글 (Dec 2022)](https://example.org/1)\n");
        return AppProcess.Start(Program, _elsewhere.FullName, "--ReadingList:Sources:0", "list.md", "--ReadingList:Database:ConnectionString", $"Data Source={Path.Combine(data, "catalog.db")}");
    }

    // As publishing lays it out: what the build finds in the project's folder lies beside the program.
    private void Install(bool withFiles)
    {
        Assert.SkipUnless(Directory.Exists(AppProcess.Folder), $"The web app was not built: {AppProcess.Folder} is missing.");
        Copy(AppProcess.Folder, Program);
        File.Delete(Path.Combine(Program, "ReadingList.Web.staticwebassets.runtime.json"));
        if (withFiles) Copy(Project.File("src", "ReadingList.Web", "wwwroot"), Path.Combine(Program, "wwwroot"));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".db", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
