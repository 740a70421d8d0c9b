using System.Text.Json;
using ReadingList.Browsing;
using ReadingList.Catalog;
using ReadingList.Tests.Import;
using ReadingList.Tests.Lists;

namespace ReadingList.Tests.Browsing;

/// <summary>A real list, read, imported and browsed, against what people found in it by hand.</summary>
public sealed class CorpusBrowsingTests
{
    [Fact]
    public async Task The_facets_of_a_real_list_are_those_counted_by_hand()
    {
        Assert.SkipUnless(Corpus.Exists, Corpus.Missing);
        using var shelf = await Shelf.Of(("list.md", Corpus.Read("awesome-aiml-blog/list.md")));
        var truth = Corpus.Json("awesome-aiml-blog/truth.json").GetProperty("entries").EnumerateArray()
            .Where(entry => entry.GetProperty("url").ValueKind == JsonValueKind.String)
            .ToLookup(entry => CanonicalUrl.Of(entry.GetProperty("url").GetString()!)!.Value);
        using var current = new CurrentSnapshot();
        await using var context = shelf.Temporary.Database.CreateDbContext();
        var listing = await new CatalogBrowser(context, current).ListAsync(EntryFilter.Everything, TestContext.Current.CancellationToken);

        Assert.Equal(truth.Count, listing.Total);
        foreach (var month in listing.Facets.Months)
        {
            Assert.Equal((month.Value, truth.Count(each => each.First().GetProperty("published").GetString() == month.Value)), (month.Value, month.Count));
        }

        Assert.NotEmpty(listing.Facets.Topics);
        foreach (var topic in listing.Facets.Topics.SelectMany(root => root.Children.Prepend(root)))
        {
            Assert.Equal((topic.Path, truth.Count(each => each.Any(entry => Paths(entry).Any(path => path == topic.Path)))), (topic.Path, topic.Count));
        }
    }

    // The first heading names the list; every topic above an entry finds it.
    private static IEnumerable<string> Paths(JsonElement entry)
    {
        var slugs = entry.GetProperty("sections").EnumerateArray().Skip(1).Select(section => Slug.Of(section.GetString()!.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ' '))).ToList();
        for (var depth = 1; depth <= slugs.Count; depth++) yield return string.Join('/', slugs.Take(depth));
    }
}
