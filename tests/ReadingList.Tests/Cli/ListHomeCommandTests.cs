using ReadingList.Cli;

namespace ReadingList.Tests.Cli;

/// <summary>Addresses beside a list come into the catalog where somebody says where its files are read on the web.</summary>
public sealed class ListHomeCommandTests : IDisposable
{
    private const string List = """
        # Readings
        * [The five minute rule](papers/5min.pdf) (1997): when to cache, with [code](../src/rule.py) ![chart](img/a.png)
        * [Notes](/notes/a%20b.md)
        * [Elsewhere](../../../out.md)
        """;

    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("https://ann:secret@github.com/me/list.git", "ref: refs/heads/main", "https://github.com/me/list/blob/main/", "https://github.com/me/list/raw/main/")]
    [InlineData("git@github.com:me/list.git", "ref: refs/heads/feature/x#1", "https://github.com/me/list/blob/feature/x%231/", "https://github.com/me/list/raw/feature/x%231/")]
    [InlineData("ssh://git@gitlab.example.org:22/group/sub/list/", "ref: refs/heads/main", "https://gitlab.example.org/group/sub/list/-/blob/main/", "https://gitlab.example.org/group/sub/list/-/raw/main/")]
    [InlineData("https://codeberg.org/me/list", "0123456789abcdef0123456789abcdef01234567", "https://codeberg.org/me/list/src/branch/HEAD/", "https://codeberg.org/me/list/raw/branch/HEAD/")]
    public async Task A_Git_remote_is_the_home_of_the_files_of_its_repository(string remote, string head, string root, string files)
    {
        Repository("", remote, head);
        var list = _cli.Write("docs/readings.md", List);

        var entries = await ImportedAsync(list);

        Assert.Contains($"\"{root}docs/papers/5min.pdf\"", entries, StringComparison.Ordinal);
        Assert.Contains($"\"{root}src/rule.py\"", entries, StringComparison.Ordinal);
        Assert.Contains($"\"{files}docs/img/a.png\"", entries, StringComparison.Ordinal);
        Assert.Contains($"\"{root}notes/a%20b.md\"", entries, StringComparison.Ordinal);
        Assert.DoesNotContain("out.md", entries, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", entries, StringComparison.Ordinal);
        await _cli.Run("parse", list);
        Assert.Contains("\"papers/5min.pdf\"", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_further_working_tree_has_the_remote_of_the_first()
    {
        Repository("first", "https://github.com/me/list", "ref: refs/heads/main");
        _cli.Write("first/.git/worktrees/second/HEAD", "ref: refs/heads/other\n");
        _cli.Write("first/.git/worktrees/second/commondir", "../..\n");
        _cli.Write("second/.git", "gitdir: ../first/.git/worktrees/second\n");

        Assert.Contains("\"https://github.com/me/list/blob/other/papers/5min.pdf\"", await ImportedAsync(_cli.Write("second/readings.md", List)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--ReadingList:Home=https://github.com/me/list/blob/main/", "https://github.com/me/list/blob/main/docs/papers/5min.pdf", "https://github.com/me/list/blob/main/notes/a%20b.md")]
    [InlineData("--ReadingList:Home=https://ann.example/lists", "https://ann.example/lists/docs/papers/5min.pdf", "https://ann.example/lists/notes/a%20b.md")]
    [InlineData("--ReadingList:EditUrl=https://github.com/me/list/edit/main/{path}#L{line}", "https://github.com/me/list/blob/main/docs/papers/5min.pdf", "https://github.com/me/list/blob/main/notes/a%20b.md")]
    public async Task A_setting_says_it_before_the_remote_does(string setting, params string[] addresses)
    {
        Repository("", "https://github.com/another/list", "ref: refs/heads/main");
        _cli.Write("lists/docs/readings.md", List);
        var folder = Path.Combine(_cli.Folder, "lists");

        var entries = await ImportedAsync(folder, setting);
        await _cli.Run("parse", folder, setting);

        Assert.All(addresses, address => Assert.Contains($"\"{address}\"", entries, StringComparison.Ordinal));
        Assert.All(addresses, address => Assert.Contains($"\"{address}\"", _cli.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("[core]\n\tbare = false\n[remote \"upstream\"]\n\turl = https://github.com/me/list\n")]
    [InlineData("[remote \"origin\"]\n\turl = /srv/git/list.git\n")]
    [InlineData("[remote \"origin\"]\n\turl = https://git.unknown.example/me/list\n")]
    [InlineData("[remote \"origin\"]\n\turl = https://github.com/../..\n")]
    public async Task Where_nobody_says_it_one_remark_tells_how_to(string? config)
    {
        if (config is not null) _cli.Write(".git/config", config);
        _cli.Write(".git/HEAD", "ref: refs/heads/main\n");
        var list = _cli.Write("readings.md", List);

        Assert.Equal(CommandLine.Fine, await _cli.Run("check", list));
        Assert.Contains("ReadingList:Home", _cli.Output, StringComparison.Ordinal);
        Assert.Single(_cli.Output.Split('\n'), line => line.Contains("RL109", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_list_comes_in_anew_where_its_home_has_changed()
    {
        var list = _cli.Write("readings.md", List);
        await ImportedAsync(list);

        Assert.Contains("\"https://b.example/papers/5min.pdf\"", await ImportedAsync(list, "--ReadingList:Home=https://b.example"), StringComparison.Ordinal);
    }

    private void Repository(string folder, string remote, string head)
    {
        _cli.Write(Path.Combine(folder, ".git/config"), $"[core]\n\tbare = false\n[remote \"origin\"]\n\turl = {remote}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n");
        _cli.Write(Path.Combine(folder, ".git/HEAD"), head + "\n");
    }

    private async Task<string> ImportedAsync(string list, params string[] settings)
    {
        await _cli.Run(["import", "--allow-removals", list, .. settings]);
        await _cli.Run("export", "--format", "json");
        return _cli.Output;
    }
}
