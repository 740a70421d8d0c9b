using System.Globalization;
using System.Text.Json;

namespace ReadingList.Tests.Cli;

public sealed class ExportCommandTests : IDisposable
{
    private const string List = """
        # 읽을거리
        ## NLP
        * [루다의 <기억> (Dec 2022, 스캐터랩)](https://example.org/luda)
            * 생성 모델 이야기
        * [T5 (Oct 2019, Google)](https://example.org/t5)
        ## Vision
        * [ViT (Oct 2020, Google)](https://example.org/vit)
        """;

    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("json")]
    [InlineData("md")]
    [InlineData("csv")]
    [InlineData("bib")]
    [InlineData("html")]
    [InlineData("atom")]
    public async Task Every_format_holds_the_entries_that_pass_and_no_other(string format)
    {
        await ImportAsync();

        Assert.Equal(0, await _cli.Run("export", "--format", format, "--org", "스캐터랩", "--topic", "nlp"));

        Assert.Contains("https://example.org/luda", _cli.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("https://example.org/t5", _cli.Output, StringComparison.Ordinal);
        Assert.Empty(_cli.Error);
    }

    [Fact]
    public async Task An_option_given_twice_means_any_of_both()
    {
        await ImportAsync();

        Assert.Equal(0, await _cli.Run("export", "--topic", "nlp", "--topic", "vision", "--org", "google", "--sort", "oldest"));

        var titles = JsonDocument.Parse(_cli.Output).RootElement.GetProperty("items").EnumerateArray().Select(entry => entry.GetProperty("title").GetString());
        Assert.Equal(["T5", "ViT"], titles);
    }

    [Fact]
    public async Task Parts_of_series_are_an_export_of_their_own()
    {
        Assert.Equal(0, await _cli.Run("import", _cli.Write("list.md", "* [Serving, the end](https://example.org/2): [1편](https://example.org/1)\n* [Another](https://example.org/other)\n")));

        Assert.Equal(0, await _cli.Run("export", "--has", "series"));

        Assert.Equal("Serving, the end", Assert.Single(JsonDocument.Parse(_cli.Output).RootElement.GetProperty("items").EnumerateArray()).GetProperty("title").GetString());
    }

    [Fact]
    public async Task Links_to_the_catalog_begin_where_it_is_served()
    {
        await ImportAsync();

        await _cli.Run("export", "--format", "atom", "--q", "강화 기억 -T5", "--home", "https://example.com/list/");
        Assert.Contains("https://example.com/list/", _cli.Output, StringComparison.Ordinal);

        Assert.Equal(2, await _cli.Run("export", "--home", "javascript:alert(1)"));
        Assert.Contains("--home", _cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_say_where_it_is_served_too()
    {
        await ImportAsync();

        Assert.Equal(0, await _cli.Run("export", "--format", "atom", "--ReadingList:PublicAddress", "https://Example.com:443/list/"));
        Assert.Contains("href=\"https://example.com/list/entries.atom\"", _cli.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://example.com")]
    [InlineData("example.com")]
    [InlineData("https://me:secret@example.com/")]
    [InlineData("https://example.com/?q=1")]
    [InlineData("https://example.com/#top")]
    [InlineData("https://")]
    public async Task An_address_that_cannot_be_public_is_one_sentence(string address)
    {
        Assert.Equal(2, await _cli.Run("export", "--ReadingList:PublicAddress", address));

        Assert.StartsWith("ReadingList:PublicAddress is \"", _cli.Error, StringComparison.Ordinal);
        Assert.Single(_cli.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task More_than_a_page_of_entries_is_written_whole()
    {
        var lines = Enumerable.Range(1, 700).Select(number => string.Create(CultureInfo.InvariantCulture, $"* [글 {number} (Dec 2022)](https://example.org/{number})"));
        Assert.Equal(0, await _cli.Run("import", _cli.Write("list.md", "# 목록\n" + string.Join('\n', lines))));

        Assert.Equal(0, await _cli.Run("export", "--format", "csv"));

        Assert.Equal(701, _cli.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("--month", "2022-13")]
    [InlineData("--size", "0")]
    [InlineData("--sort", "best")]
    [InlineData("--format", "exe")]
    public async Task What_is_malformed_is_bad_usage_and_one_sentence(string option, string value)
    {
        await ImportAsync();

        Assert.Equal(2, await _cli.Run("export", option, value));

        Assert.Contains(value, _cli.Error, StringComparison.Ordinal);
        Assert.Empty(_cli.Output);
    }

    [Fact]
    public async Task Without_a_catalog_it_says_so_and_makes_none()
    {
        var missing = Path.Combine(_cli.Folder, "none.db");

        Assert.Equal(3, await _cli.RunWith($"Data Source={missing}", "", "export"));

        Assert.Contains("none.db: there is no catalog yet", _cli.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(missing));
    }

    private async Task ImportAsync() => Assert.Equal(0, await _cli.Run("import", _cli.Write("list.md", List)));
}
