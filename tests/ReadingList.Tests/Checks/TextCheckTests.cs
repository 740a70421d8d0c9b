using ReadingList.Catalog;
using ReadingList.Checks;

namespace ReadingList.Tests.Checks;

public sealed class TextCheckTests
{
    [Fact]
    public void An_open_parenthesis_is_pointed_at()
    {
        Assert.Equal(["1:6 RL206"], Checking.Places("* [글 (무엇 때문에](https://example.com/a)", CheckCodes.UnclosedParenthesis));
        Assert.Empty(Checking.Findings("* [Why :( and (why) not](https://example.com/a)\n* [A title that was cut (at…](https://example.com/b)"));
    }

    [Fact]
    public void An_organisation_spelled_two_ways_is_found_at_the_rarer_one()
    {
        const string list = "* [A (Dec 2022, Hugging Face)](https://example.com/a)\n* [B (Dec 2022, HuggingFace)](https://example.com/b)\n* [C (Dec 2022, Hugging Face)](https://example.com/c)";

        var finding = Assert.Single(Checking.Findings(list)).Diagnostic;

        Assert.Equal((CheckCodes.OrganizationSpelledTwice, Severity.Warning, 2, 17), (finding.Code, finding.Severity, finding.Line, finding.Column));
        Assert.Equal("Write \"Hugging Face\" in all of them.", finding.Suggestion);
    }

    [Fact]
    public void A_name_in_two_scripts_is_a_remark_and_a_renamed_company_none()
    {
        var korean = Assert.Single(Checking.Findings("* [A (Dec 2022, 네이버)](https://example.com/a)\n* [B (Dec 2022, NAVER)](https://example.com/b)")).Diagnostic;

        Assert.Equal((CheckCodes.OrganizationSpelledTwice, Severity.Info), (korean.Code, korean.Severity));
        Assert.Empty(Checking.Findings("* [A (Dec 2022, Meta)](https://example.com/a)\n* [B (Dec 2019, Facebook)](https://example.com/b)"));
    }

    [Fact]
    public void Blanks_that_mean_nothing_go_and_those_that_mean_something_stay()
    {
        const string list = "# 목록 \n \n* [글](https://example.com/a)  \n  * 메모 \n  * 줄  \n    바꿈\t\n\n```\ncode  \n```\n\n    code  \n\n역사선\\ \n끝";

        var finding = Assert.Single(Checking.Findings(list), finding => finding.Diagnostic.Code == CheckCodes.TrailingBlanks);

        Assert.Equal((1, 5), (finding.Diagnostic.Line, finding.Diagnostic.Column));
        Assert.Equal("# 목록\n\n* [글](https://example.com/a)\n  * 메모\n  * 줄  \n    바꿈\n\n```\ncode  \n```\n\n    code  \n\n역사선\\ \n끝", Checking.Fix(list));
    }

    [Theory]
    [InlineData("** [글 (Dec 2022)](https://example.com/b)", "* [글 (Dec 2022)](https://example.com/b)")]
    [InlineData("*[글 (Dec 2022)](https://example.com/b)", "* [글 (Dec 2022)](https://example.com/b)")]
    public void A_doubled_bullet_becomes_one(string line, string repaired) =>
        Assert.Equal($"* [A (Dec 2022)](https://example.com/a)\n{repaired}", Checking.Fix($"* [A (Dec 2022)](https://example.com/a)\n{line}"));
}
