using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

/// <summary>What lies beside a list is an entry like others where its repository says where it is read.</summary>
public sealed class ListHomeTests
{
    [Fact]
    public async Task A_paper_in_the_repository_of_its_list_is_on_the_page()
    {
        using var app = CatalogApp.Of("# Readings\n* [The five minute rule](papers/5min.pdf) (1997)\n");
        var git = app.Folder.CreateSubdirectory(".git").FullName;
        await File.WriteAllTextAsync(Path.Combine(git, "config"), "[remote \"origin\"]\n\turl = git@github.com:me/list.git\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(git, "HEAD"), "ref: refs/heads/main\n", TestContext.Current.CancellationToken);

        var page = await app.PageAsync("/");

        var link = Assert.Single(page.QuerySelectorAll("a[href$='5min.pdf']"));
        Assert.Equal("https://github.com/me/list/blob/main/papers/5min.pdf", link.GetAttribute("href"));
    }
}
