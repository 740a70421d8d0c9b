using System.Diagnostics;
using System.Text;
using ReadingList.Cli;
using ReadingList.Tests.Import;

namespace ReadingList.Tests.Cli;

/// <summary>Every bad input ends in one sentence that names the file, exit code 3, and a catalog that is as it was.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Good = """
        * [One (Jan 2023)](https://example.com/1)
        * [Two (Jan 2023)](https://example.com/2)
        """;

    private readonly CliRun _cli = new();

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "empty.md", [], "empty.md: the file is empty" },
        { "binary.md", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0], "binary.md:1: the file holds a NUL byte" },
        { "nul.md", Encoding.UTF8.GetBytes("* [One](https://example.com/1)\n\n* [T\0wo](https://example.com/2)\n"), "nul.md:3: the file holds a NUL byte" },
        { "cp949.md", Encode(949, "# 읽을거리\n\n* [추천시스템 (2022년 12월, 네이버)](https://example.com/1)\n"), "cp949.md:1: the file is in CP949" },
        { "utf16.md", Encoding.Unicode.GetBytes("* [One (Jan 2023)](https://example.com/1)\n"), "utf16.md:1: the file looks like UTF-16" },
        { "noise.md", [.. Enumerable.Range(0, 4000).Select(i => (byte)(128 + (i * 37 % 127)))], "noise.md:1: the file is not text in UTF-8" },
        { "broken.md", Encoding.UTF8.GetBytes("* [One (Jan 2023)](\n* [Two (Jan 2023)](\n* [Three (Jan 2023)](\n"), "broken.md:1: no entry of this list can be read" },
        { "lost.md", Encoding.UTF8.GetBytes("# 읽을거리\n"), "" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_bad_file_is_named_and_the_catalog_keeps_what_it_had(string name, byte[] bytes, string sentence)
    {
        var path = _cli.Write(name, Good);
        Assert.Equal(CommandLine.Fine, await _cli.Run("import", path));
        var before = Dump();
        _cli.Write(name, bytes);

        Assert.Equal(CommandLine.Failed, await _cli.Run("import", path));

        var said = Assert.Single(_cli.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => !line.StartsWith("Importing", StringComparison.Ordinal));
        Assert.Contains(sentence.Length > 0 ? sentence : "would remove 2 of the list's 2 entries", said, StringComparison.Ordinal);
        Assert.Equal(before, Dump());
    }

    [Fact]
    public async Task A_missing_path_a_folder_without_lists_and_a_path_that_is_no_path_are_named()
    {
        Directory.CreateDirectory(Path.Combine(_cli.Folder, "empty"));

        Assert.Equal(CommandLine.Failed, await _cli.Run("import", Path.Combine(_cli.Folder, "nowhere.md")));
        Assert.Contains("nowhere.md: there is no such file or folder.", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(CommandLine.Failed, await _cli.Run("import", Path.Combine(_cli.Folder, "empty")));
        Assert.Contains("empty: the folder holds no list", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(CommandLine.Failed, await _cli.Run("import", "a\0b"));
        Assert.False(File.Exists(_cli.DatabaseFile));
    }

    [Fact]
    public async Task A_file_too_large_is_refused_before_it_is_read()
    {
        var path = Path.Combine(_cli.Folder, "large.md");
        await using (var file = File.Create(path)) file.SetLength(200_000_000);

        Assert.Equal(CommandLine.Failed, await _cli.Run("import", path));
        Assert.Contains("large.md: the file is too large", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_and_a_device_in_place_of_a_file_do_not_hang()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Pipes as files are Linux's.");
        var pipe = Path.Combine(_cli.Folder, "pipe.md");
        using (var make = Process.Start("mkfifo", pipe)) await make.WaitForExitAsync(TestContext.Current.CancellationToken);

        foreach (var path in new[] { pipe, "/dev/zero", "/dev/null" })
        {
            Assert.Equal(CommandLine.Failed, await _cli.Run("import", path));
            Assert.Contains($"{path}: the file is empty, or is no ordinary file.", _cli.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_catalog_that_another_program_writes_is_reported_as_locked()
    {
        var path = _cli.Write("list.md", Good);
        await _cli.Temporary.Database.MigrateAsync(TestContext.Current.CancellationToken);
        await using var writer = _cli.Temporary.Database.CreateDbContext();
        await using var transaction = await writer.Database.BeginTransactionAsync(TestContext.Current.CancellationToken);

        Assert.Equal(CommandLine.Failed, await _cli.RunWith($"Data Source={_cli.DatabaseFile};Default Timeout=1", "", "import", path));
        Assert.Contains("catalog.db: the catalog is locked by another program; nothing was changed.", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_catalog_opened_read_only_a_newer_one_and_a_file_that_is_none_are_named()
    {
        var path = _cli.Write("list.md", Good);
        await _cli.Run("import", path);
        _cli.Write("list.md", Good + "\n* [Three](https://example.com/3)");

        Assert.Equal(CommandLine.Failed, await _cli.RunWith($"Data Source={_cli.DatabaseFile};Mode=ReadOnly", "", "import", path));
        Assert.Contains("catalog.db: the catalog is read-only", _cli.Error, StringComparison.Ordinal);
        var noCatalog = _cli.Write("other.db", new string('x', 5000));
        Assert.Equal(CommandLine.Failed, await _cli.RunWith($"Data Source={noCatalog}", "", "import", path));
        Assert.Contains("other.db: this file is not a catalog", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(CommandLine.Failed, await _cli.RunWith($"Data Source={Path.Combine(_cli.Folder, "no", "such", "folder.db")}", "", "import", path));
        Assert.Contains("folder.db: the catalog's file cannot be opened or created ", _cli.Error, StringComparison.Ordinal);
        Assert.Equal(CommandLine.BadUsage, await _cli.RunWith("No Such Key=1", "", "import", path));
        Assert.Contains("ReadingList:Database:ConnectionString cannot be read", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Utf8_with_a_mark_and_utf16_with_a_mark_are_read_and_stray_bytes_are_reported_with_their_place()
    {
        var marked = _cli.Write("marked.md", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("* [하나](https://example.com/a)")]);
        var wide = _cli.Write("wide.md", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("* [둘](https://example.com/b)")]);
        var text = "* [셋](https://example.com/c): " + new string('x', 300);
        byte[] stray = [.. Encoding.UTF8.GetBytes(text), 0xFF, .. "\n"u8];

        Assert.Equal(CommandLine.Fine, await _cli.Run("import", marked, wide, _cli.Write("stray.md", stray)));
        Assert.Equal(CommandLine.Findings, await _cli.Run("check", Path.Combine(_cli.Folder, "stray.md")));
        Assert.Contains($"stray.md:1:{text.Length + 1}: warning RL103: These bytes are not UTF-8.", _cli.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _cli.Dispose();

    private static byte[] Encode(int codePage, string text) => CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);

    private string Dump()
    {
        using var catalog = _cli.Temporary.Database.CreateDbContext();
        return CatalogDump.Of(catalog);
    }
}
