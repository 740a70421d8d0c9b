using ReadingList.Catalog;
using ReadingList.Checks;

namespace ReadingList.Tests.Checks;

public sealed class AddressCheckTests
{
    [Fact]
    public void The_same_entry_twice_in_a_section_is_a_slip_and_in_two_topics_a_remark()
    {
        const string list = "# 목록\n## A\n* [추천](https://example.com/a)\n* [추천](http://www.example.com/a/)\n## B\n* [추천](https://example.com/a)";

        var findings = Checking.Findings(list).Select(finding => finding.Diagnostic).Where(finding => finding.Code == CheckCodes.DuplicateAddress).ToList();

        Assert.Equal([(4, 8, Severity.Warning), (6, 8, Severity.Info)], findings.Select(finding => (finding.Line, finding.Column, finding.Severity)));
        Assert.Contains("line 3", findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_titles_with_one_address_are_a_remark() =>
        Assert.Equal(Severity.Info, Assert.Single(Checking.Findings("* [Llama 3.1](https://example.com/)\n* [Llama 3.2](https://example.com/)")).Diagnostic.Severity);

    [Fact]
    public void Two_parts_with_one_page_are_a_remark() =>
        Assert.Equal(Severity.Info, Assert.Single(Checking.Findings("| 제목 | 그림 |\n| -- | -- |\n| [강의](https://example.com/a)（上） | 하나 |\n| [강의](https://example.com/a)（下） | 둘 |"), finding => finding.Diagnostic.Code == CheckCodes.DuplicateAddress).Diagnostic.Severity);

    [Fact]
    public void A_page_of_another_list_is_named_with_its_place()
    {
        var lists = new[] { CheckedList.Of("one.md", "* [A](https://example.com/a)"), CheckedList.Of("two.md", "# B\n* [A](https://example.com/a?utm_source=b)") };

        var findings = ListChecks.Of(lists, Checking.Today);

        Assert.Empty(findings[0]);
        Assert.Contains("one.md:1", findings[1].Single(finding => finding.Diagnostic.Code == CheckCodes.DuplicateAddress).Diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.com//writing/a/", true)]
    [InlineData("https://example.com/writing//", true)]
    [InlineData("https://example.com/writing/a/", false)]
    [InlineData("https://web.archive.org/web/2020/https://example.com/a", false)]
    [InlineData("https://example.com/?next=//a", false)]
    [InlineData("https://example.com/#//a", false)]
    public void A_doubled_slash_is_found_in_the_path_only(string address, bool isFound) =>
        Assert.Equal(isFound, Checking.Findings($"* [추천]({address})").Any(finding => finding.Diagnostic.Code == CheckCodes.DoubledSlash));

    [Fact]
    public void Addresses_in_notes_are_looked_at_too() =>
        Assert.Equal(["2:13 RL209"], Checking.Places("* [추천](https://example.com/a)\n  * 이전 [추천](https://example.com/b?utm_source=x)", CheckCodes.TrackingParameters));

    [Theory]
    [InlineData("https://example.com/a?utm_source=x&utm_medium=y", "https://example.com/a")]
    [InlineData("https://example.com/a?id=1&utm_source=x#s", "https://example.com/a?id=1#s")]
    [InlineData("https://example.com/a?&trk=x", "https://example.com/a")]
    [InlineData("https://example.com/%ED%95%9C?fbclid=Iw", "https://example.com/%ED%95%9C")]
    [InlineData("https://blog.example.com/2022/12/a.html?m=1", "https://blog.example.com/2022/12/a.html")]
    [InlineData("https://example.com/a?m=1", "https://example.com/a?m=1")]
    [InlineData("https://example.com/?utm", "https://example.com/?utm")]
    public void Tracking_parameters_are_taken_off_and_nothing_else(string address, string clean) =>
        Assert.Equal($"* [{address}]({clean} \"제목\"): 메모", Checking.Fix($"* [{address}]({address} \"제목\"): 메모"));

    [Fact]
    public void An_address_of_a_reference_is_fixed_where_it_stands_or_not_at_all()
    {
        const string list = "* [추천][a]\n\n[a]: https://example.com/a?utm_source=x";

        Assert.Contains(Checking.Findings(list), finding => finding.Diagnostic.Code == CheckCodes.TrackingParameters);
        Assert.Contains(Checking.Fix(list), (string[])[list, list.Replace("?utm_source=x", "", StringComparison.Ordinal)]);
    }

    [Fact]
    public void Http_beside_https_of_a_host_is_one_remark()
    {
        const string list = "* [A](https://example.com/a)\n* [B](http://example.com/b)\n* [C](http://example.com/c)\n* [D](http://other.example.com/d)";

        var finding = Assert.Single(Checking.Findings(list)).Diagnostic;

        Assert.Equal((CheckCodes.HttpBesideHttps, Severity.Info, 2, 7), (finding.Code, finding.Severity, finding.Line, finding.Column));
        Assert.Equal("Try https://example.com/b", finding.Suggestion);
    }
}
