using ReadingList.Lists;
using ReadingList.Lists.Links;

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

    internal static void AssertConserved(string text)
    {
        var ledger = new LinkLedger();
        var document = ListReader.Read(text, ledger);

        Assert.Equal(IndependentLinks.InText(text), IndependentLinks.InLedger(ledger));
        Assert.True(document.Links.Balances, document.Links.ToString());
        Assert.Equal(ledger.Links.Count, document.Links.Found);
        Assert.Equal(document.Items.Count(item => item.Url is not null), document.Links.Entries);
        Assert.Equal(document.Items.Sum(item => item.Related.Count), document.Links.Related);
        Assert.Equal(document.Items.Sum(item => item.Images.Count), document.Links.Images);
        Assert.Equal(document.Diagnostics.Sum(finding => finding.Links), document.Links.Reported);
    }
}
