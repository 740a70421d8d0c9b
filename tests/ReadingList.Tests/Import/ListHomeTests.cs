using ReadingList.Import;
using ReadingList.Lists;

namespace ReadingList.Tests.Import;

/// <summary>Addresses beside a list lead where its repository is read, once it is known where that is.</summary>
public sealed class ListHomeTests
{
    private const string List = """
        * [The five minute rule](papers/5min.pdf)
        * [Notes](/notes/a%20b.md): see the [slides](../slides/x.pdf)
        * [On the web](https://a.example/1)
        """;

    [Theory]
    [InlineData("https://raw.githubusercontent.com/ann/lists/main/db/README.md", "https://github.com/ann/lists/blob/main/")]
    [InlineData("https://raw.githubusercontent.com/ann/lists/refs/heads/main/db/README.md", "https://github.com/ann/lists/blob/main/")]
    [InlineData("https://github.com/ann/lists/blob/main/db/README.md", "https://github.com/ann/lists/blob/main/")]
    [InlineData("https://ann.example/db/list.md", "https://ann.example/")]
    public void A_path_leads_below_the_home_of_its_list(string address, string root)
    {
        var items = ListHome.Of(new Uri(address)).Resolve(ListReader.Read(List)).Items;

        Assert.Equal([root + "db/papers/5min.pdf", root + "notes/a%20b.md", "https://a.example/1"], items.Select(item => item.Url));
        Assert.Equal(root + "slides/x.pdf", Assert.Single(items[1].Related).Url);
    }
}
