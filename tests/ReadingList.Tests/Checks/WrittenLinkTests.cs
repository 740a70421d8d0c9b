using ReadingList.Catalog;
using ReadingList.Checks;
using ReadingList.Import;

namespace ReadingList.Tests.Checks;

public sealed class WrittenLinkTests
{
    [Theory]
    [InlineData("* Title](https://a.example/1)", "1:8 RL216")]
    [InlineData("* [One](https://a.example/1) Title](https://a.example/2)", "1:35 RL216")]
    [InlineData("* [One](www.example.org/a)", "1:9 RL217")]
    [InlineData("* [One](example.org/a)", "1:9 RL217")]
    [InlineData("* [One](https://a.example/1) see www.example.org/b", "1:34 RL217")]
    [InlineData("* [One](https://a.example/1) [](https://a.example/2)", "1:30 RL218")]
    [InlineData("* [One](https://a.example/1%20)", "1:28 RL219")]
    [InlineData("* <a href=\"https://a.example/1 2\">One</a>", "1:12 RL220")]
    [InlineData("* <a href=\"https://a.example/1 \">One</a>", "1:12 RL220")]
    public void A_link_whose_signs_went_astray_is_found(string list, string place) => Assert.Equal([place], Places(list));

    [Theory]
    [InlineData("* [One](https://a.example/1): `Title](https://a.example/2)` and `[](https://b.example)`")]
    [InlineData("* Odd tones | [`[pdf]`](https://a.example/1)")]
    [InlineData("* [a [b] c](https://a.example/1) and [[pdf]](https://a.example/2) [[code](https://a.example/3)]")]
    [InlineData("* [www.example.org](https://www.example.org) and https://www.example.org")]
    [InlineData("* [One](https://a.example/1)\n\n```\n* Title](https://a.example/2) www.example.org\n```")]
    [InlineData("* [One](https://a.example/1)\n<!-- Title](https://a.example/2)\n[](https://a.example/3) -->")]
    [InlineData("* [a label over\n  two lines](https://a.example/1)")]
    [InlineData("* [![picture](https://a.example/1.png)](https://a.example/1) ![](https://a.example/2.png)")]
    [InlineData("* <a href=\"https://a.example/1\" title=\"a b\">One</a>")]
    [InlineData("* [One](https://a.example/a%20b)")]
    [InlineData("* [One](notes.md) [Two](docs/a.html)")]
    public void Other_signs_are_left_alone(string list) => Assert.Empty(Places(list));

    [Fact]
    public void A_venue_of_another_year_than_its_heading_is_found()
    {
        const string list = "## 2020\n* [One](https://a.example/1) (ICML 2020)\n* [Two](https://a.example/2) (NeurIPS 2020)\n* [Three](https://a.example/3) (ICML 2019)\n* [Four](https://a.example/4) (ACL 2020)\n";

        Assert.Equal(["4:33 RL221"], Checking.Places(list, CheckCodes.VenueYear));
        Assert.Empty(Checking.Places(list.Replace("2020)", "2018)", StringComparison.Ordinal), CheckCodes.VenueYear));
    }

    [Fact]
    public void Signs_that_nobody_sees_at_beginnings_of_lines_are_one_finding_and_go()
    {
        const string list = "# List\n\uFEFF* [One](https://a.example/1)\n* \u200B[Two](https://a.example/2)\n";

        Assert.Equal(["2:1 RL222"], Checking.Places(list, CheckCodes.InvisibleStart));
        Assert.Equal("# List\n* [One](https://a.example/1)\n* [Two](https://a.example/2)\n", Checking.Fix(list));
    }

    [Fact]
    public void Mail_is_no_page_and_no_finding()
    {
        var findings = Checking.Findings("* [One](https://a.example/1): ask [Ann](mailto:ann@a.example) or <bo@a.example>");

        Assert.All(findings, finding => Assert.True(finding.IsAccount));
        Assert.Equal([ImportCodes.MailAddress, ImportCodes.MailAddress], findings.Select(finding => finding.Diagnostic.Code));
    }

    [Fact]
    public void Paths_inside_the_repository_are_one_remark()
    {
        var findings = Checking.Findings("* [One](https://a.example/1) [notes](notes/one.md)\n* [Two](https://a.example/2) [review](../[Book]x/)\n");

        var finding = Assert.Single(findings).Diagnostic;
        Assert.Equal((ImportCodes.RepositoryPaths, Severity.Info, 1, 2), (finding.Code, finding.Severity, finding.Line, finding.Links));
    }

    [Fact]
    public void Papers_may_share_a_repository_of_code()
    {
        const string list = "* [One](https://github.com/acme/models)\n* [Two](https://github.com/acme/models)\n* [Two](https://github.com/acme/models)";

        Assert.Equal(["3:9 RL207"], Checking.Places(list.Replace("* [Two](https://github.com/acme/models)\n* [Two]", "* [Two](https://github.com/acme/models)\n* [One]", StringComparison.Ordinal), CheckCodes.DuplicateAddress));
    }

    private static string[] Places(string list) => Checking.Places(list, CheckCodes.LostBracket, CheckCodes.MissingScheme, CheckCodes.EmptyLabel, CheckCodes.TrailingEscape, CheckCodes.BlankInAddress);
}
