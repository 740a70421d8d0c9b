using ReadingList.Browsing;
using ReadingList.Tests.Import;

namespace ReadingList.Tests.Browsing;

/// <summary>Pages that follow one another while lists are imported in between.</summary>
public sealed class PageEndTests
{
    public static TheoryData<string> Sorts => ["newest", "oldest", "list"];

    [Theory, MemberData(nameof(Sorts))]
    public async Task Entries_that_come_in_between_neither_repeat_nor_hide_any(string sort)
    {
        using var shelf = await Shelf.Of(("list.md", List(1, 30)));

        var seen = await WalkAsync(shelf, $"sort={sort}&size=4", page => shelf.Import("list.md", List(1 - (Math.Min(page, 4) * 5), 30)));

        AssertOnce(Enumerable.Range(1, 30), seen);
    }

    [Theory, MemberData(nameof(Sorts))]
    public async Task Those_that_go_in_between_hide_no_other(string sort)
    {
        using var shelf = await Shelf.Of(("list.md", List(1, 30)));
        var gone = new HashSet<string>();

        // Each time the last two that were seen.
        var seen = await WalkAsync(shelf, $"sort={sort}&size=4", _ => shelf.Import("list.md", List(1, 30, gone), allowRemovals: true), page => gone.UnionWith(page.TakeLast(2)));

        AssertOnce(Enumerable.Range(1, 30), seen);
    }

    [Fact]
    public async Task Where_all_that_a_page_ended_with_are_gone_none_is_missed()
    {
        using var shelf = await Shelf.Of(("list.md", List(1, 30)));
        var gone = new HashSet<string>();

        var seen = await WalkAsync(shelf, "size=4", _ => shelf.Import("list.md", List(1, 30, gone), allowRemovals: true), page => gone.UnionWith(page));

        Assert.Equal(30, seen.Distinct().Count());
    }

    [Fact]
    public async Task A_search_goes_on_where_it_was()
    {
        using var shelf = await Shelf.Of(("list.md", List(1, 30)));

        AssertOnce(Enumerable.Range(1, 30), await WalkAsync(shelf, "q=Post&size=4", page => shelf.Import("list.md", List(1 - Math.Min(page, 4), 30))));
    }

    [Theory]
    [InlineData("after=zzzzzzzzzz.20221200", 30)]
    [InlineData("after=zzzzzzzzzz.0", 0)]
    [InlineData("after=zzzzzzzzzz.20221200&sort=list", 30)]
    public async Task An_end_that_nobody_knows_goes_by_its_date(string query, int total)
    {
        using var shelf = await Shelf.Of(("list.md", List(1, 30)));

        var listing = await shelf.BrowseAsync(query);

        Assert.Equal(30, listing.Total);
        Assert.Equal(total, listing.Items.Count);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("a.b")]
    [InlineData(".1")]
    [InlineData("a.1-")]
    [InlineData("a.123456789")]
    [InlineData("a.1-b.2-c.3-d.4")]
    [InlineData("a.1.2")]
    [InlineData("가.1")]
    [InlineData("a.-1")]
    public void What_is_no_end_of_a_page_is_malformed(string text)
    {
        Assert.False(EntryFilter.TryParse([new("after", text)], out _, out var problem));
        Assert.Equal((FilterProblemKind.NotAnEnd, "after"), (problem.Kind, problem.Parameter));
    }

    [Fact]
    public void It_stands_in_the_address_in_place_of_the_pages_number_and_goes_with_the_view()
    {
        var filter = Filters.Parse("page=3&after=ABC.20221200-b1.0&size=10&org=google");

        Assert.Equal("org=google&after=abc.20221200-b1.0&size=10", filter.ToQueryString());
        Assert.Equal(filter, Filters.Parse(filter.ToQueryString()));
        Assert.Equal("org=google&size=10", filter.OnPage(1).ToQueryString());
        Assert.Equal("org=google&org=meta&size=10", filter.With(FilterDimension.Organization, "meta").ToQueryString());
    }

    private static async Task<List<string>> WalkAsync(Shelf shelf, string query, Action<int> between, Action<List<string>>? after = null)
    {
        var seen = new List<string>();
        var page = 0;
        for (var filter = Filters.Parse(query); filter is not null && page < 40;)
        {
            var listing = await shelf.BrowseAsync(filter.ToQueryString());
            var titles = listing.Items.Select(entry => entry.Title).ToList();
            seen.AddRange(titles);
            after?.Invoke(titles);
            between(++page);
            filter = listing.Following;
        }

        Assert.InRange(page, 2, 39);
        return seen;
    }

    // Those that came in between may be seen too.
    private static void AssertOnce(IEnumerable<int> numbers, List<string> seen)
    {
        Assert.Equal(seen.Distinct().Count(), seen.Count);
        Assert.All(numbers, number => Assert.Contains($"Post {number}", seen));
    }

    // Many of one month, as lists have them.
    private static string List(int first, int last, HashSet<string>? without = null) => "# List\n" + string.Concat(Enumerable.Range(first, last - first + 1)
        .Where(number => without?.Contains($"Post {number}") != true)
        .Select(number => $"* [Post {number} ({(number > 20 ? "Nov" : "Dec")} 2022)](https://example.org/{number})\n"));
}
