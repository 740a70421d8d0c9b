using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ReadingList.Import;
using ReadingList.Testing;
using ReadingList.Web.Marks;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Pages;

/// <summary>How many entries have come into saved views since they were looked at.</summary>
public sealed class SavedSearchesTests(SeedCatalog seeds)
{
    [Fact]
    public async Task What_came_since_is_counted_in_each_view()
    {
        using var app = CatalogApp.Of("# List\n* [An old post (Dec 2022, Google)](https://example.com/1)\n");
        var since = (await app.PageAsync("/")).Body!.GetAttribute("data-added")!.Split(':')[0];
        Assert.Equal("[0,0,0]", await CountAsync(app, $"{since}.q=post", $"{since}.org=google", $"{since}."));

        var list = Path.Combine(app.Folder.FullName, "list.md");
        await File.AppendAllTextAsync(list, "* [A new post (Jan 2020)](https://example.com/2)\n* [새 글 (2023, Google)](https://example.com/3)\n", TestContext.Current.CancellationToken);
        var later = new ConfiguredLists(
            app.Services.GetRequiredService<Data.CatalogStore>(), new CatalogImporter(app.Services.GetRequiredService<Data.CatalogStore>(), new Tomorrow()));
        Assert.Empty(later.Import([list], cancellation: TestContext.Current.CancellationToken));

        Assert.Equal("[1,1,2,0]", await CountAsync(app, $"{since}.q=post", $"{since}.org=google&month=2023", $"{since}.", $"{since}.q=nowhere"));
        Assert.Equal("[2,3,0]", await CountAsync(app, "0.q=post", "0.", "99999999999."));
    }

    [Theory]
    [InlineData("", "[]")]
    [InlineData("?q=", "[0]")]
    [InlineData("?q=x.q=a&q=-1.q=a&q=1e3.q=a&q=99999999999999999999.q=a", "[0,0,0,0]")]
    [InlineData("?q=0.month=2022-13&q=0.sort=best", "[0,0]")]
    [InlineData("?q=%00&q=0.q=%ED%A0%80", "[0,0]")]
    public async Task Whatever_is_asked_is_answered_by_a_number(string query, string answer)
    {
        using var response = await seeds.App.GetAsync("/searches/new" + query);

        Assert.Equal((HttpStatusCode.OK, answer), (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task More_views_than_one_saves_are_not_counted()
    {
        var answer = await CountAsync(seeds.App, [.. Enumerable.Repeat("0.q=language", SavedSearches.Most + 5)]);

        Assert.Equal(SavedSearches.Most, answer.Split(',').Length);
        Assert.DoesNotContain("0,", answer, StringComparison.Ordinal);
    }

    private static async Task<string> CountAsync(CatalogApp app, params string[] views)
    {
        using var response = await app.GetAsync("/searches/new?" + string.Join('&', views.Select(view => "q=" + Uri.EscapeDataString(view))));
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Tomorrow : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddDays(1);
    }
}
