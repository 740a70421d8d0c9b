using ReadingList.Catalog;
using ReadingList.Lists;

namespace ReadingList.Tests.Lists;

/// <summary>No list is silently empty.</summary>
public sealed class LeftOutLinksTests
{
    private const string Entries = "* [One](https://a.example/1)\n* [Two](https://a.example/2)\n* [Three](https://a.example/3)\n* [Four](https://a.example/4)\n";

    [Fact]
    public void Where_most_links_are_in_no_entry_one_warning_counts_them_and_names_their_form()
    {
        var finding = Assert.Single(Warnings("Running text leads to [one](https://b.example/1) here.\n\nAnd [another](https://b.example/2) there, as [this](https://b.example/3) does.\n\nLast [of all](https://b.example/4).\n\nOr [not](https://b.example/5)."));

        Assert.Equal((1, 23, Severity.Warning), (finding.Line, finding.Column, finding.Severity));
        Assert.Equal("5 of the 5 links that lead out of this list are in no entry (lines 1, 3, 5, …); most stand in running text.", finding.Message);
        Assert.NotNull(finding.Suggestion);
    }

    [Fact]
    public void A_fifth_is_not_too_much_and_more_is()
    {
        const string prose = "\nSee also [this page](https://b.example/1) for more of it.\n";

        Assert.Empty(Warnings(Entries + prose));
        Assert.Single(Warnings(Entries + prose + "\nAnd then [that page](https://b.example/2) for the rest.\n"));
    }

    [Theory]
    [InlineData("\n[Back](#top) [file](./notes.md) [mail](mailto:a@b.example) and [more](CONTRIBUTING.md) and [more](#top).\n")]
    [InlineData("\nText with ![picture](https://b.example/1.png) and ![picture](https://b.example/2.png) in it.\n")]
    [InlineData("\n<!-- [one](https://b.example/1) [two](https://b.example/2) -->\n")]
    [InlineData("\n[![badge](https://img.shields.io/1.svg)](https://b.example/1) [![badge](https://img.shields.io/2.svg)](https://b.example/2)\n")]
    public void Only_links_that_lead_out_count(string others) => Assert.Empty(Warnings(Entries + others));

    private static IEnumerable<Diagnostic> Warnings(string list) => ListReader.Read(list).Diagnostics.Where(finding => finding.Code == ReadingCodes.LinksLeftOut);
}
