using ReadingList.Checks;

namespace ReadingList.Tests.Checks;

public sealed class DateCheckTests
{
    private static readonly string[] Year2022 = ["Dec 2022", "Nov 2022", "Oct 2022", "Sep 2022", "Aug 2022", "Jul 2022", "Jun 2022", "May 2022", "Apr 2022"];

    [Fact]
    public void An_entry_without_a_date_is_found_where_nearly_all_have_one()
    {
        var list = $"# 목록\n{Checking.Entries(Year2022)}\n* [날짜 없는 글](https://example.com/undated)";

        Assert.Equal(["11:1 RL201"], Checking.Places(list, CheckCodes.MissingDate));
    }

    [Fact]
    public void Lists_and_sections_that_date_little_are_left_alone()
    {
        const string undated = "* [A](https://example.com/a)\n* [B](https://example.com/b)";

        Assert.Empty(Checking.Findings($"# List\n{undated}\n{Checking.Entries("Dec 2022", "Nov 2022")}"));
        Assert.Empty(Checking.Findings($"# List\n## Posts\n{Checking.Entries(Year2022)}\n{Checking.Entries("Mar 2022")}\n## Tools\n{undated}"));
    }

    [Theory]
    [InlineData("Det 2022, Google", "Det 2022")]
    [InlineData("Decembr 2022", "Decembr 2022")]
    [InlineData("2022-13", "2022-13")]
    [InlineData("2022년 13월", "2022년 13월")]
    [InlineData("Dec 20222, 네이버", "Dec 20222")]
    public void What_was_meant_as_a_date_is_quoted(string group, string quoted)
    {
        var list = $"{Checking.Entries(Year2022)}\n* [글 ({group})](https://example.com/x)";

        var finding = Assert.Single(Checking.Findings(list), finding => finding.Diagnostic.Code == CheckCodes.UnreadableDate).Diagnostic;

        Assert.Equal((10, 7), (finding.Line, finding.Column));
        Assert.Contains($"\"{quoted}\"", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RLHF")]
    [InlineData("PyTorch 2")]
    [InlineData("Part 1")]
    public void Other_parentheses_are_no_dates(string group) =>
        Assert.Empty(Checking.Places($"{Checking.Entries(Year2022)}\n* [글 ({group})](https://example.com/x)", CheckCodes.UnreadableDate));

    [Theory]
    [InlineData("Jan 2023", "https://ai.example.com/2023/02/post.html", true)]
    [InlineData("Jan 2023", "https://example.com/blog/2023/2/post", true)]
    [InlineData("Jan 2023", "https://example.com/2023-02-10-post", true)]
    [InlineData("2022", "https://example.com/2023/02/post.html", true)]
    [InlineData("Feb 2023", "https://example.com/2023/02/post.html", false)]
    [InlineData("Feb 2023", "https://example.com/2023/01/31/post.html", false)]
    [InlineData("2023", "https://example.com/2023/02/post.html", false)]
    [InlineData("Jan 2023", "https://example.com/2023/improving-2022", false)]
    [InlineData("Jan 2023", "https://example.com/wp-content/uploads/2023/02/paper.pdf", false)]
    [InlineData("Jan 2023", "https://web.archive.org/web/2023/02/post", false)]
    [InlineData("Jan 2023", "https://example.com/2023/13/post", false)]
    public void The_month_is_compared_with_the_address(string date, string address, bool differs) =>
        Assert.Equal(differs, Checking.Findings($"* [글 ({date}, 구글)]({address})").Any(finding => finding.Diagnostic is { Code: CheckCodes.MonthDiffersFromAddress, Line: 1 }));

    [Fact]
    public void Dates_that_mostly_differ_from_their_addresses_tell_something_else() =>
        Assert.Empty(Checking.Places(
            string.Join('\n', Enumerable.Range(1, 9).Select(i => $"* [Read {i} (Dec 2023)](https://example.com/2023/0{i}/post)")),
            CheckCodes.MonthDiffersFromAddress));

    [Fact]
    public void A_year_with_one_wrong_digit_is_found_between_its_neighbours()
    {
        var list = Checking.Entries(["Jan 2023", .. Year2022[..4], "Aug 2002", .. Year2022[5..]]);

        var finding = Assert.Single(Checking.Findings(list)).Diagnostic;

        Assert.Equal((CheckCodes.ImplausibleYear, 6, 13), (finding.Code, finding.Line, finding.Column));
        Assert.Contains("2022", finding.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_to_come_is_found_and_one_just_ahead_is_not()
    {
        Assert.Equal(["1:11 RL204"], Checking.Places("* [글 (Aug 2024)](https://example.com/a)", CheckCodes.ImplausibleYear));
        Assert.Empty(Checking.Places("* [글 (Jul 2024)](https://example.com/a)\n* [글 (2024)](https://example.com/b)", CheckCodes.ImplausibleYear));
    }

    [Fact]
    public void The_lower_of_two_entries_in_each_others_way_is_out_of_order()
    {
        var list = Checking.Entries([.. Year2022[..4], "Jul 2022", "Aug 2022", "Jul 2022", .. Year2022[6..]]);

        Assert.Equal(["6:13 RL205"], Checking.Places(list, CheckCodes.OutOfOrder));
    }

    [Fact]
    public void Oldest_first_is_an_order_too() =>
        Assert.Equal(["5:13 RL205"], Checking.Places(Checking.Entries([.. Year2022.Reverse().Take(4), "Apr 2022", .. Year2022.Reverse().Skip(4)]), CheckCodes.OutOfOrder));

    [Fact]
    public void The_years_of_a_table_are_no_order()
    {
        var rows = string.Join('\n', ((int[])[2022, 2021, 2021, 2020, 2019, 2019, 2018, 2012, 2018, 2017, 2016, 2015, 2014, 2013]).Select((year, i) => $"| [글 {i}](https://example.com/{i}) | {year} |"));

        Assert.Empty(Checking.Places($"| Title | Year |\n| -- | -- |\n{rows}", CheckCodes.OutOfOrder, CheckCodes.ImplausibleYear));
    }

    [Fact]
    public void A_section_in_no_order_is_left_alone_in_a_list_that_has_one() =>
        Assert.Empty(Checking.Places($"## A\n{Checking.Entries([.. Year2022, "Mar 2022", "Feb 2022", "Jan 2022", "Dec 2021", "Nov 2021", "Oct 2021", "Sep 2021", "Aug 2021", "Jul 2021", "Jun 2021", "May 2021"])}\n## B\n{Checking.Entries("Jan 2020", "Mar 2022", "Feb 2019")}", CheckCodes.OutOfOrder));

    [Fact]
    public void Home_pages_and_repositories_need_no_date() =>
        Assert.Empty(Checking.Places($"# 목록\n{Checking.Entries(Year2022)}\n* [도구](https://github.com/acme/tool)\n* [홈](https://acme.example/)", CheckCodes.MissingDate));

    [Fact]
    public void A_list_without_an_order_has_nothing_out_of_order() =>
        Assert.Empty(Checking.Findings(Checking.Entries("Jan 2020", "Mar 2022", "Feb 2021", "Dec 2019", "May 2022", "Jan 2018", "Oct 2023", "Apr 2017", "Nov 2021", "Jun 2016")));
}
