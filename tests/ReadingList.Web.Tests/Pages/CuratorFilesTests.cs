using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ReadingList.Import;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

/// <summary>A curator's own terms and names of organisations, in files beside the list, seen from the pages.</summary>
public sealed class CuratorFilesTests : IDisposable
{
    private readonly CatalogApp _app = CatalogApp.Of(
        """
        ## Research
        * [Zebra routing in practice (Dec 2022, 우리연구소)](https://example.org/1): 사내 배차 이야기
        * [얼룩말 라우팅 (Jan 2023, Our Lab)](https://example.org/2)
        * [Savanna planning (Feb 2023)](https://example.org/3)
        * [A robot post (Mar 2023, 네이버)](https://example.org/4)
        """);

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Own_terms_cross_languages_from_the_next_import_on_without_a_restart()
    {
        Assert.Equal(["얼룩말 라우팅"], await TitlesAsync("얼룩말 라우팅"));
        Import("zebra routing = 얼룩말 라우팅, ZR ~ savanna planning\nsavanna planning = 초원 계획");

        Assert.Equal(["Savanna planning", "얼룩말 라우팅", "Zebra routing in practice"], await TitlesAsync("얼룩말라우팅", "newest"));
        Assert.Equal(["Savanna planning", "얼룩말 라우팅", "Zebra routing in practice"], await TitlesAsync("zr", "newest"));
        Assert.Equal(["Savanna planning"], await TitlesAsync("초원 계획"));
        Assert.Equal(["얼룩말 라우팅"], await TitlesAsync("얼룩말 라우팅", "newest&glossary=off"));
        var along = (await PageAsync("얼룩말라우팅")).QuerySelector(".along")!.TextContent;
        Assert.Contains("ZR", along, StringComparison.Ordinal);
        Assert.Contains("savanna planning", along, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_written_in_letters_taken_apart_or_in_UTF_16_are_the_same_terms()
    {
        Import(Encoding.UTF8.GetBytes("zebra routing = 얼룩말 라우팅".Normalize(NormalizationForm.FormD)));
        Assert.Equal(2, (await TitlesAsync("얼룩말 라우팅")).Length);

        Import([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("savanna planning = 얼룩말 라우팅")]);
        Assert.Equal(["Savanna planning", "얼룩말 라우팅"], await TitlesAsync("얼룩말 라우팅", "newest"));
    }

    [Fact]
    public async Task Terms_that_are_taken_away_again_are_gone()
    {
        Import("zebra routing = 얼룩말 라우팅");
        Assert.Equal(2, (await TitlesAsync("얼룩말 라우팅")).Length);

        Import("");
        Assert.Single(await TitlesAsync("얼룩말 라우팅"));
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_is_told_with_file_and_line_and_the_others_count()
    {
        Import("# 우리 용어\nno sign at all\nzebra routing = 얼룩말 라우팅\na = b = c\n");
        var about = (await _app.PageAsync("/about")).Body!.TextContent;

        Assert.Contains("glossary.txt:2: it has neither = nor ~ in it", about, StringComparison.Ordinal);
        Assert.Contains("glossary.txt:4: it has more than one = or ~ in it", about, StringComparison.Ordinal);
        Assert.Equal(2, (await TitlesAsync("얼룩말 라우팅")).Length);
    }

    [Fact]
    public async Task Terms_of_strangers_are_neither_markup_nor_operators_and_bad_lines_fill_no_page()
    {
        Import($"zebra routing = <script>alert(1)</script>, \" OR title:*, NEAR(a b), \ud800x, {string.Join(", ", Enumerable.Range(0, 150).Select(i => $"term{i}"))}\n"
            + $"savanna = {string.Join(", ", Enumerable.Range(0, 300).Select(i => $"big{i}"))}\n{new string('가', 300)} = x\n"
            + string.Concat(Enumerable.Repeat("bad\n", 5_000)));

        foreach (var typed in (string[])["zebra routing", "alert(1)", "\" OR title:*", "zebra routing term1 term2 NEAR(a b) -term3"])
        {
            using var response = await _app.GetAsync("/search?q=" + Uri.EscapeDataString(typed));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.DoesNotContain("<script>alert", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.Equal(["Zebra routing in practice"], await TitlesAsync("term7"));
        Assert.Contains("more lines up to here cannot be read", (await _app.PageAsync("/about")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("glossary.txt")]
    [InlineData("organizations.txt")]
    public async Task A_file_that_is_no_text_or_too_large_stops_the_import_and_the_catalog_keeps_what_it_had(string file)
    {
        Assert.Equal(["Savanna planning"], await TitlesAsync("savanna"));
        foreach (var bytes in (byte[][])[[0x89, (byte)'P', 0, 0, 1], new byte[1_000_001]])
        {
            await File.WriteAllBytesAsync(Path.Combine(_app.Folder.FullName, file), bytes, TestContext.Current.CancellationToken);
            var problem = Assert.Single(_app.Services.GetRequiredService<ConfiguredLists>().Import([ListPath], cancellation: TestContext.Current.CancellationToken));
            Assert.Contains(file, problem.Sentence, StringComparison.Ordinal);
            Assert.Equal(["Savanna planning"], await TitlesAsync("savanna"));
        }
    }

    [Fact]
    public async Task Own_names_of_an_organisation_find_its_entries_and_are_suggested()
    {
        Assert.Empty(await TitlesAsync("ORL"));
        Write("organizations.txt", "Our Lab | 우리연구소");
        Import("");
        Assert.Empty(await TitlesAsync("ORL"));

        Write("organizations.txt", "Our Lab | 우리연구소, ORL, 오알엘 <b>");
        Import("");
        Assert.Equal(["얼룩말 라우팅", "Zebra routing in practice"], await TitlesAsync("ORL", "newest"));
        Assert.Equal(2, (await TitlesAsync("오알엘")).Length);
        Assert.Equal(2, (await TitlesAsync("ㅇㄹㅇㄱㅅ")).Length);
        foreach (var typed in (string[])["orl", "오알", "ㅇㅇㅇ", "our l", "우리연"])
            Assert.Contains("/orgs/our-lab", await SuggestedAsync(typed));
        Assert.Equal(["A robot post"], await TitlesAsync("NAVER"));
    }

    [Fact]
    public async Task Where_two_lists_differ_the_one_imported_first_has_the_last_word()
    {
        Import("zebra routing = 얼룩말 라우팅");
        var other = Directory.CreateDirectory(Path.Combine(_app.Folder.FullName, "other"));
        await File.WriteAllTextAsync(Path.Combine(other.FullName, "b.md"), "* [Another (Dec 2022)](https://example.net/b)\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(other.FullName, "glossary.txt"), "another = 얼룩말 라우팅\nsavanna planning = 초원", TestContext.Current.CancellationToken);
        Assert.Empty(_app.Services.GetRequiredService<ConfiguredLists>().Import([ListPath, other.FullName], cancellation: TestContext.Current.CancellationToken));

        Assert.Equal(["얼룩말 라우팅", "Zebra routing in practice"], await TitlesAsync("얼룩말 라우팅", "newest"));
        Assert.Equal(["Savanna planning"], await TitlesAsync("초원"));
    }

    private string ListPath => Path.Combine(_app.Folder.FullName, "list.md");

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_app.Folder.FullName, file), text);

    private void Import(string glossary) => Import(Encoding.UTF8.GetBytes(glossary));

    private void Import(byte[] glossary)
    {
        File.WriteAllBytes(Path.Combine(_app.Folder.FullName, "glossary.txt"), glossary);
        Assert.Empty(_app.Services.GetRequiredService<ConfiguredLists>().Import([ListPath], cancellation: TestContext.Current.CancellationToken));
    }

    private Task<AngleSharp.Html.Dom.IHtmlDocument> PageAsync(string typed) => _app.PageAsync("/search?q=" + Uri.EscapeDataString(typed));

    private async Task<string[]> TitlesAsync(string typed, string sort = "relevance") =>
        [.. (await _app.PageAsync($"/search?q={Uri.EscapeDataString(typed)}&sort={sort}")).QuerySelectorAll("article.entry h3").Select(title => title.TextContent.Trim())];

    private async Task<string[]> SuggestedAsync(string typed)
    {
        using var response = await _app.GetAsync("/search/suggest?q=" + Uri.EscapeDataString(typed));
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return [.. json.RootElement.EnumerateArray().Select(each => each.GetProperty("url").GetString()!)];
    }
}
