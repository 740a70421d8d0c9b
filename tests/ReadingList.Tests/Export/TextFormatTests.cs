using AngleSharp.Html.Parser;
using ReadingList.Export;
using ReadingList.Lists;

namespace ReadingList.Tests.Export;

public sealed class TextFormatTests
{
    public static TheoryData<string> Hostile => [.. Exported.HostileTexts];

    [Theory, MemberData(nameof(Hostile))]
    public async Task A_spreadsheet_gets_the_text_back_and_no_formula(string text)
    {
        var csv = await Exported.TextOf(new CsvFormat(), Exported.Entry(text, text));
        Assert.StartsWith("\uFEFFid,url,title", csv, StringComparison.Ordinal);
        var row = CsvRows(csv[1..])[1];
        Assert.Equal(13, row.Count);
        Assert.Equal("2022-12", row[3]);
        Assert.Equal("스캐터랩; Google", row[4]);
        Assert.Equal("Research > NLP", row[5]);
        Assert.Equal(WellFormed(text), row[2].StartsWith('\'') ? row[2][1..] : row[2]);
        Assert.False(row[2].TrimStart() is ['=' or '+' or '-' or '@' or '＝', ..], row[2]);
    }

    [Theory, MemberData(nameof(Hostile))]
    public async Task BibTeX_fields_end_where_they_should(string text)
    {
        var bib = await Exported.TextOf(new BibTexFormat(), Exported.Entry(text, text));
        var depth = 0;
        foreach (var c in bib)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            Assert.True(depth >= 0);
        }

        Assert.Equal(0, depth);
        Assert.Equal(12, bib.Split('\n').Length);
        Assert.Contains("url = {https://example.com/a(b)?q=1&r=%7Bx%7D}", bib, StringComparison.Ordinal);
        Assert.Contains("month = dec,", bib, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Hostile))]
    public async Task RIS_holds_one_record_and_one_tag_a_line(string text)
    {
        var ris = await Exported.TextOf(new RisFormat(), Exported.Entry(text, text));
        var lines = ris.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
        Assert.Equal(("TY  - ELEC", "ER  - "), (lines[0], lines[^1]));
        Assert.Single(lines, line => line.StartsWith("ER  - ", StringComparison.Ordinal));
        Assert.Contains("DA  - 2022/12//", lines);
    }

    [Theory]
    [InlineData(null, "스캐터랩|Google")]
    [InlineData("Ann Lee, Bo Cruz and Di Roy", "Ann Lee|Bo Cruz|Di Roy")]
    [InlineData("G. Hinton et al.", "G. Hinton")]
    [InlineData("김하나, 이두리", "김하나|이두리")]
    [InlineData("LeCun, Y., Bengio, Y.", "LeCun, Y., Bengio, Y.")]
    [InlineData("Hoff et al., 2022", "Hoff et al., 2022")]
    public async Task RIS_has_an_author_a_line_and_organisations_in_one_that_no_program_drops(string? authors, string expected)
    {
        var lines = (await Exported.TextOf(new RisFormat(), Exported.Entry("제목") with { Authors = authors })).Split("\r\n");

        Assert.Equal(expected.Split('|'), lines.Where(line => line.StartsWith("AU  - ", StringComparison.Ordinal)).Select(line => line[6..]));
        Assert.Equal(["PB  - 스캐터랩; Google"], lines.Where(line => line.StartsWith("PB", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Hostile))]
    public async Task A_bookmark_file_shows_the_text_and_runs_nothing(string text)
    {
        var html = await Exported.TextOf(new BookmarksFormat(), Exported.Entry(text, text));
        using var document = new HtmlParser().ParseDocument(html);
        var link = Assert.Single(document.QuerySelectorAll("a"));
        Assert.Equal("https://example.com/a(b)?q=1&r=%7Bx%7D", link.GetAttribute("href"));
        Assert.Equal("ChatGPT,NLP", link.GetAttribute("tags"));
        Assert.Empty(document.QuerySelectorAll("script, img"));
        Assert.Equal(Words(text), Words(link.TextContent));
    }

    [Theory, MemberData(nameof(Hostile))]
    public async Task An_exported_list_reads_back_as_the_same_entries(string text)
    {
        var markdown = await Exported.TextOf(new MarkdownFormat(), Exported.Entry("앞 " + text, text), Exported.Entry("둘째"));
        var items = ListReader.Read(markdown).Items;
        Assert.Equal(2, items.Count);
        Assert.Equal(Words("앞 " + text), Words(items[0].Title));
        Assert.Equal("https://example.com/a%28b%29?q=1&r={x}", items[0].Url);
        Assert.Equal("2022-12", items[0].Published?.ToString());
        Assert.Equal(["스캐터랩"], items[0].Organizations.Select(organization => organization.Name));
        Assert.Contains(items[0].Related, link => link.Text == "1편");
        Assert.Equal("둘째", items[1].Title);
    }

    // UTF-8 has no lone surrogates.
    private static string WellFormed(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    private static string Words(string text) => string.Join(' ', new string([.. WellFormed(text).Select(c => char.IsControl(c) || c is '\u2028' ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static List<List<string>> CsvRows(string csv)
    {
        var rows = new List<List<string>> { new() };
        for (var at = 0; at < csv.Length;)
        {
            var cell = new System.Text.StringBuilder();
            if (csv[at] == '"')
            {
                for (at++; csv[at] != '"' || (at + 1 < csv.Length && csv[at + 1] == '"'); at++)
                {
                    if (csv[at] == '"') at++;
                    cell.Append(csv[at]);
                }

                at++;
            }
            else
            {
                for (; csv[at] is not (',' or '\r'); at++) cell.Append(csv[at]);
            }

            rows[^1].Add(cell.ToString());
            if (csv[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", csv.Substring(at, 2));
            at += 2;
            if (at < csv.Length) rows.Add([]);
        }

        return rows;
    }
}
