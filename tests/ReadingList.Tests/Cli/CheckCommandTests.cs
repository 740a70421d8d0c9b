using System.Text;
using ReadingList.Checks;
using ReadingList.Cli;
using ReadingList.Import;
using ReadingList.Lists;
using ReadingList.Testing;

namespace ReadingList.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private const string Others = "* [글](https://example.com/o1)\n* [글 둘](https://example.com/o2)\n* [글 셋](https://example.com/o3)\n* [글 넷](https://example.com/o4)\n";
    private const string Clean = "# 읽을거리\n* [추천시스템 (2022년 12월, 네이버)](https://example.com/1)\n";
    private const string Remark = "# 읽을거리\n* [하나](http://example.com/1)\n* [둘](https://example.com/2)\n";
    private const string Tracked = "# 읽을거리\n* [추천시스템을 만들며](https://example.com/1?utm_source=x)\n";

    private readonly CliRun _cli = new();

    [Fact]
    public async Task A_finding_shows_the_place_the_line_a_caret_below_it_and_what_to_do()
    {
        var path = _cli.Write("list.md", Tracked);

        Assert.Equal(CommandLine.Findings, await _cli.Run("check", path));

        Assert.Equal(
            $"""
            {path}:2:16: warning RL209: This address has parameters that only say where a reader comes from.
                2 | * [추천시스템을 만들며](https://example.com/1?utm_source=x)
                  | {new string(' ', 24)}^
                  = https://example.com/1

            """,
            _cli.Output);
        Assert.Equal("1 findings and 0 remarks in 1 list\n", _cli.Error);
    }

    [Fact]
    public async Task A_long_line_is_cut_around_the_place()
    {
        var path = _cli.Write("list.md", $"* [추천시스템](https://example.com/1): {new string('가', 300)} [뒤](https://example.com/2?utm_source=x) {new string('나', 300)}");

        await _cli.Run("check", path);

        var quoted = _cli.Output.Split('\n')[1];
        Assert.Matches("^    1 \\| …가+ \\[뒤\\]\\(https://example.com/2\\?utm_source=x\\) 나+…$", quoted);
        var caret = _cli.Output.Split('\n')[2].IndexOf('^', StringComparison.Ordinal);
        Assert.Equal(quoted[..quoted.IndexOf("https", StringComparison.Ordinal)].Sum(letter => letter is '뒤' or '가' ? 2 : 1), caret);
    }

    [Theory]
    [InlineData(Clean, new string[0], 0)]
    [InlineData(Clean, new[] { "--strict" }, 0)]
    [InlineData(Remark, new string[0], 0)]
    [InlineData(Remark, new[] { "--strict" }, 1)]
    [InlineData(Tracked, new string[0], 1)]
    [InlineData("# A\n[추천](#b) 앞의 [글](https://example.com/prose)입니다.\n" + Others + Clean, new[] { "--strict", "--verbose" }, 0)]
    public async Task The_exit_code_says_whether_there_are_findings(string list, string[] options, int code) =>
        Assert.Equal(code, await _cli.Run(["check", _cli.Write("list.md", list), .. options]));

    [Theory]
    [InlineData("--fix", "--diff", "list.md")]
    [InlineData("--fix", "-")]
    [InlineData("--format", "xml", "list.md")]
    [InlineData("--colour", "list.md")]
    public async Task Options_that_make_no_sense_are_bad_usage(params string[] arguments)
    {
        Assert.Equal(CommandLine.BadUsage, await _cli.Run(["check", .. arguments]));
        Assert.Equal("", _cli.Output);
    }

    [Fact]
    public async Task Links_outside_the_entries_are_shown_when_asked_for()
    {
        var path = _cli.Write("list.md", "앞의 [문서](https://example.com/prose)입니다.\n\n" + Others + Clean);

        await _cli.Run("check", path);
        Assert.Equal("", _cli.Output);
        await _cli.Run("check", "--verbose", path);
        Assert.Contains("info RL010", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_are_compared_with_each_other_and_read_from_standard_input()
    {
        var path = _cli.Write("list.md", Clean);

        Assert.Equal(CommandLine.Findings, await _cli.RunWith("Data Source=:memory:", Clean, "check", "--strict", path, "-"));

        Assert.Contains("standard input:2:", _cli.Output, StringComparison.Ordinal);
        Assert.Contains($"already in {path}:2", _cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_would_steer_a_terminal_or_a_workflow_is_shown_harmless()
    {
        var path = _cli.Write("a,b:%.md", "# 목록\n* [\u001b[31m빨강 100%\u202E (Dec 2022](https://example.com/\u001b]0;x?utm_source=x)\n* [A](https://example.com/a)\n* [A](https://example.com/a)\n");

        await _cli.Run("check", path);
        Assert.DoesNotContain('\u001b', _cli.Output);
        Assert.DoesNotContain('\u202E', _cli.Output);

        await _cli.Run("check", "--format", "github", path);
        Assert.All(_cli.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("^::(warning|notice|error) file=[^,:]+a%2Cb%3A%25\\.md,line=\\d+,col=\\d+,title=RL\\d{3}::[^%\u001b]*(%25[^%]*)*$", line));
    }

    [Fact]
    public async Task A_fix_changes_what_is_certain_and_keeps_every_other_byte()
    {
        byte[] before = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Tracked.Replace("\n", "\r\n", StringComparison.Ordinal) + "끝  \r\nx\r\n")];
        var path = _cli.Write("list.md", before);

        Assert.Equal(CommandLine.Fine, await _cli.Run("check", "--fix", path));

        byte[] after = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Tracked.Replace("?utm_source=x", "", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal) + "끝  \r\nx\r\n")];
        Assert.Equal(after, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        Assert.StartsWith($"{path}: 1 places fixed\n", _cli.Error, StringComparison.Ordinal);
        Assert.Equal([path], Directory.GetFiles(_cli.Folder, "list.md*"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_list_in_UTF_16_stays_in_UTF_16(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        var path = _cli.Write("list.md", [.. encoding.GetPreamble(), .. encoding.GetBytes(Tracked)]);

        Assert.Equal(CommandLine.Fine, await _cli.Run("check", "--fix", path));

        byte[] expected = [.. encoding.GetPreamble(), .. encoding.GetBytes(Tracked.Replace("?utm_source=x", "", StringComparison.Ordinal))];
        Assert.Equal(expected, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_with_bytes_that_are_no_text_is_checked_but_not_rewritten()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Tracked + string.Concat(Enumerable.Repeat("본문\n", 100))), 0xFF, (byte)'\n'];
        var path = _cli.Write("list.md", bytes);

        Assert.Equal(CommandLine.Findings, await _cli.Run("check", "--fix", path));

        Assert.Equal(bytes, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        Assert.Contains("not fixed", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_patch_shows_the_same_fix_and_changes_nothing()
    {
        var path = _cli.Write("list.md", Tracked + "\n\n\n끝 ");

        Assert.Equal(CommandLine.Findings, await _cli.Run("check", "--diff", path));

        var name = path.Replace('\\', '/');
        Assert.Equal(
            $"--- a/{name}\n+++ b/{name}\n@@ -1,6 +1,6 @@\n # 읽을거리\n-* [추천시스템을 만들며](https://example.com/1?utm_source=x)\n+* [추천시스템을 만들며](https://example.com/1)\n \n \n \n-끝 \n\\ No newline at end of file\n+끝\n\\ No newline at end of file\n",
            _cli.Output);
        Assert.Equal(Tracked + "\n\n\n끝 ", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal(CommandLine.Fine, await _cli.Run("check", "--diff", _cli.Write("clean.md", Clean)));
        Assert.Equal("", _cli.Output);
    }

    [Fact]
    public async Task A_seed_of_our_own_is_clean()
    {
        Assert.Equal(CommandLine.Fine, await _cli.Run("check", "--strict", Project.File("seeds", "ml-engineering-reading.md")));
        Assert.Equal("", _cli.Output);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("sarif")]
    public async Task Of_one_code_a_thousand_findings_are_printed_and_the_others_counted(string format)
    {
        var path = _cli.Write("list.md", string.Concat(Enumerable.Range(0, 1_200).Select(i => $"* [추천시스템](https://example.com/{i}?utm_source=x)\n")));

        Assert.Equal(CommandLine.Findings, await _cli.Run("check", "--format", format, path));

        Assert.Equal(1_000, _cli.Output.Split("This address has parameters").Length - 1);
        Assert.Contains("200 more findings of RL209 are not printed", _cli.Error, StringComparison.Ordinal);
        Assert.Contains("1200 findings", _cli.Error, StringComparison.Ordinal);

        await _cli.Run("check", "--verbose", "--format", format, path);

        Assert.Equal(1_200, _cli.Output.Split("This address has parameters").Length - 1);
        Assert.DoesNotContain("not printed", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_has_a_kind()
    {
        var codes = new[] { typeof(ReadingCodes), typeof(ImportCodes), typeof(CheckCodes) }
            .SelectMany(type => type.GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!));

        Assert.Equal(codes.Order(StringComparer.Ordinal), FindingKind.All.Select(kind => kind.Code));
    }

    public void Dispose() => _cli.Dispose();
}
