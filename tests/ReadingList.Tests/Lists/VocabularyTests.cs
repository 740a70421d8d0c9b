using ReadingList.Catalog;
using ReadingList.Lists;
using ReadingList.Lists.Words;

namespace ReadingList.Tests.Lists;

/// <summary>What a curator's own file of names adds is known while a list is read.</summary>
public sealed class VocabularyTests
{
    [Fact]
    public void A_name_that_only_the_curator_knows_is_an_organisation()
    {
        const string list = "* [A title](https://ex.org/1) (Zorblax)\n";
        var vocabulary = new Vocabulary(OrganizationNames.BuiltIn.Extend("Zorblax | 조블락스", "organizations.txt"));

        Assert.Equal("Zorblax", Assert.Single(Assert.Single(ListReader.Read(list, vocabulary).Items).Organizations).Name);
        Assert.Empty(Assert.Single(ListReader.Read(list).Items).Organizations);
    }
}
