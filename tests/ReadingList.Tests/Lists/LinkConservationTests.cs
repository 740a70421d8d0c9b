using CsCheck;
using ReadingList.Lists;
using ReadingList.Lists.Links;
using ReadingList.Lists.Words;

namespace ReadingList.Tests.Lists;

/// <summary>No link is lost: what Markdig finds is what the account holds, and the account adds up to what was given out.</summary>
public sealed class LinkConservationTests
{
    [Fact]
    public void Every_link_of_every_list_of_the_wild_is_accounted_for()
    {
        Assert.SkipUnless(Corpus.Exists, Corpus.Missing);
        foreach (var path in Corpus.Lists()) AssertConserved(Corpus.Read(path));
    }

    [Fact]
    public void No_link_is_lost_in_any_list_that_chance_makes() =>
        ListMutations.Made.Sample(AssertConserved, iter: 2_000);

    [Fact]
    public void No_link_is_lost_in_lists_of_the_wild_that_were_damaged()
    {
        Assert.SkipUnless(Corpus.Exists, Corpus.Missing);
        var lists = Corpus.Lists().Where(path => !path.Contains("history", StringComparison.Ordinal)).Select(Corpus.Read).ToList();
        ListMutations.Damaged(lists).Sample(AssertConserved, iter: 1_000);
    }

    [Fact]
    public void The_links_of_a_footnote_that_is_defined_twice_are_counted_once() =>
        AssertConserved("* [T](https://a.example/0) [^t]\n\n[^t]: one [a](https://a.example/1), two [b](https://a.example/2)\n[^t]: one [a](https://a.example/1), two [b](https://a.example/2)\n");

    [Fact]
    public void A_link_of_a_footnote_that_goes_on_behind_a_line_end_with_digits_is_found() =>
        AssertConserved("* [T](https://a.example/0) [^t]\n\n[^t]: 1 [a hundred and\n00 pages](https://a.example/1), and more\n");

    // Pieces of a long table are cut between rows: not where a code span goes over them.
    [Fact]
    public void Code_that_begins_above_a_long_table_and_ends_in_one_of_its_rows_is_code_to_the_reader_too()
    {
        var rows = Enumerable.Range(0, 120).Select(row => $"| {row} | [T](https://a.example/{row}){(row == 90 ? " `" : "")} |");
        AssertConserved($"`\n| No | Title |\n|---|---|\n{string.Join('\n', rows)}\n");
    }

    [Fact]
    public void Reading_a_text_twice_gives_the_same() =>
        ListMutations.Made.Sample(text => ReadingPrinter.Print(ListReader.Read(text)) == ReadingPrinter.Print(ListReader.Read(text)), iter: 500);

    [Fact]
    public void A_text_cut_into_pieces_holds_the_same_links_as_the_whole() =>
        ListMutations.Made.Array[400, 600].Select(parts => string.Join("\n", parts)).Sample(AssertConserved, iter: 10);

    internal static void AssertConserved(string text)
    {
        var found = new List<ListLink>();
        var document = ListReader.Read(text, Vocabulary.BuiltIn, found);

        Assert.Equal(IndependentLinks.InText(text), IndependentLinks.Of(found));
        Assert.True(document.Links.Balances, document.Links.ToString());
        Assert.Equal(found.Count, document.Links.Found);
        Assert.Equal(document.Items.Count(item => item.Url is not null), document.Links.Entries);
        Assert.Equal(document.Items.Sum(item => item.Related.Count), document.Links.Related);
        Assert.Equal(document.Items.Sum(item => item.Images.Count), document.Links.Images);
        Assert.Equal(document.Diagnostics.Sum(finding => finding.Links), document.Links.Reported);
    }
}
