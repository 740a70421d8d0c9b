using Microsoft.EntityFrameworkCore;
using ReadingList.Cli;

namespace ReadingList.Tests.Cli;

public sealed class ImportCommandTests : IDisposable
{
    private const string Three = """
        # 읽을거리
        * [One (Jan 2023)](https://example.com/1)
        * [Two (Jan 2023)](https://example.com/2): 메모와 [이전 글](https://example.com/0)
        * [셋 (2023년 1월)](https://example.com/3)
        """;

    private readonly CliRun _cli = new();

    [Fact]
    public async Task Results_go_to_standard_output_and_progress_to_standard_error()
    {
        var path = _cli.Write("list.md", Three);

        Assert.Equal(CommandLine.Fine, await _cli.Run("import", path));

        Assert.Equal($"{path}: 3 added, 0 changed, 0 moved, 0 removed, 0 unchanged\n  4 links and images: 3 of entries, 1 related, 0 images, 0 reported\n", _cli.Output);
        Assert.Equal($"Importing {path}\n", _cli.Error);
        Assert.Equal(3, Count());
    }

    [Fact]
    public async Task What_import_counts_as_findings_is_what_check_prints()
    {
        var one = _cli.Write("one.md", Three + "\n* [Again](https://example.com/1?utm_source=x)\n* [One (Jan 2023)](https://example.com/1) \n");
        var two = _cli.Write("two.md", "# Two\nText with [a link](https://example.com/2) and [a second](https://example.org//9).\n* [Two](https://example.com/2)\n");
        await _cli.Run("check", one, two);
        var printed = _cli.Output.Split('\n').Where(line => line.Contains(" RL", StringComparison.Ordinal)).ToList();

        await _cli.Run("import", one, two);

        var counts = _cli.Error.Split('\n').Where(line => line.EndsWith("readinglist check shows them.", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            ((string[])[one, two]).Select(path => (path, printed.Where(line => line.StartsWith(path, StringComparison.Ordinal)).ToList()))
                .Select(list => $"{list.path}: {list.Item2.Count(line => !line.Contains(" info ", StringComparison.Ordinal))} findings and {list.Item2.Count(line => line.Contains(" info ", StringComparison.Ordinal))} remarks; readinglist check shows them."),
            counts);
        Assert.Contains($"{two}:2: 2 of the 3 links that lead out of this list are in no entry (line 2); most stand in running text.", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_and_standard_input_are_lists_too()
    {
        _cli.Write("lists/b.markdown", "* [B](https://example.com/b)");
        _cli.Write("lists/deep/a.md", "* [A](https://example.com/a)");
        _cli.Write("lists/.git/hidden.md", "* [Hidden](https://example.com/hidden)");
        _cli.Write("lists/notes.txt", "* [Text](https://example.com/text)");

        Assert.Equal(CommandLine.Fine, await _cli.RunWith($"Data Source={_cli.DatabaseFile}", "* [C](https://example.com/c)", "import", Path.Combine(_cli.Folder, "lists"), "-"));

        Assert.Equal(3, Count());
        Assert.Contains("standard input: 1 added", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_shows_what_would_change_and_changes_nothing()
    {
        var path = _cli.Write("list.md", Three);
        await _cli.Run("import", path);
        _cli.Write("list.md", Three.Replace("One", "Eins", StringComparison.Ordinal) + "\n* [New](https://example.com/new)");

        Assert.Equal(CommandLine.Fine, await _cli.Run("import", "--dry-run", path));

        Assert.Contains("~ 2: Eins (was \"One\")\n+ 5: New\n", _cli.Output, StringComparison.Ordinal);
        Assert.Equal(3, Count());
    }

    [Fact]
    public async Task A_dry_run_without_a_catalog_makes_none()
    {
        var path = _cli.Write("list.md", Three);

        Assert.Equal(CommandLine.Fine, await _cli.Run("import", "--dry-run", path));
        Assert.Contains("3 added", _cli.Output, StringComparison.Ordinal);
        Assert.Equal(["list.md"], Directory.EnumerateFileSystemEntries(_cli.Folder).Select(Path.GetFileName));

        Assert.Equal(CommandLine.Fine, await _cli.Run("import", "--dry-run", path));
        Assert.Contains("3 added", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_is_gone_from_its_folder_stays_until_that_is_said_to_be_right()
    {
        _cli.Write("lists/a.md", Three);
        _cli.Write("lists/나.md", "* [다른 글](https://example.com/other)\n* [One again](https://example.com/1)");
        var folder = Path.Combine(_cli.Folder, "lists");
        await _cli.Run("import", folder);
        File.Delete(Path.Combine(folder, "a.md"));

        Assert.Equal(CommandLine.Fine, await _cli.Run("import", folder));
        Assert.Contains($"{Path.Combine(folder, "a.md")}: the list is gone; the catalog keeps it (--allow-removals removes its 2 entries).", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(4, Count());

        Assert.Equal(CommandLine.Fine, await _cli.Run("import", "--allow-removals", "--dry-run", folder));
        Assert.Equal(4, Count());

        Assert.Equal(CommandLine.Fine, await _cli.Run("import", "--allow-removals", folder));
        Assert.Contains("the list is gone: 2 removed", _cli.Output, StringComparison.Ordinal);
        Assert.Equal(2, Count());
    }

    [Fact]
    public async Task Lists_outside_the_folder_are_not_taken_for_gone()
    {
        var other = _cli.Write("lists-of-others/b.md", Three);
        await _cli.Run("import", other);
        _cli.Write("lists/a.md", "* [A](https://example.com/a)");
        File.Delete(other);

        await _cli.Run("import", "--allow-removals", Path.Combine(_cli.Folder, "lists"));

        Assert.Equal(4, Count());
    }

    [Fact]
    public async Task Without_a_path_the_lists_of_the_settings_are_imported()
    {
        var path = _cli.Write("list.md", Three);

        Assert.Equal(CommandLine.Fine, await _cli.Run("import", $"--ReadingList:Sources:0={path}"));
        Assert.Equal(3, Count());
    }

    [Fact]
    public async Task One_unreadable_list_among_several_leaves_everything_as_it_was()
    {
        var good = _cli.Write("good.md", Three);
        var bad = _cli.Write("bad.md", [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\n', 0, 0, 1]);

        Assert.Equal(CommandLine.Failed, await _cli.Run("import", good, bad));

        Assert.Contains($"{bad}:2: ", _cli.Error, StringComparison.Ordinal);
        Assert.Equal("", _cli.Output);
        Assert.Equal(0, Count());
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "--no-such-option", "x.md")]
    [InlineData("no-such-verb")]
    [InlineData("check")]
    [InlineData("check", "--format", "yaml", "x.md")]
    [InlineData("parse")]
    [InlineData("import", "x.md", "--ReadingList:Database:Provider", "Oracle")]
    public async Task Bad_usage_exits_with_2_and_says_why(params string[] arguments)
    {
        Assert.Equal(CommandLine.BadUsage, await _cli.Run(arguments));

        Assert.NotEqual("", _cli.Error);
        Assert.Equal("", _cli.Output);
        Assert.False(File.Exists(_cli.DatabaseFile));
    }

    [Fact]
    public async Task Titles_of_strangers_do_not_steer_the_terminal()
    {
        var path = _cli.Write("list.md", "* [A\u001b[2J\u202Eevil](https://example.com/a)");

        await _cli.Run("import", "--dry-run", path);

        Assert.DoesNotContain('\u001b', _cli.Output);
        Assert.DoesNotContain('\u202E', _cli.Output);
    }

    public void Dispose() => _cli.Dispose();

    private int Count()
    {
        using var catalog = _cli.Temporary.Database.CreateDbContext();
        return catalog.Database.GetAppliedMigrations().Any() ? catalog.Entries.Count() : 0;
    }
}
