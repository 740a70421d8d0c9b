using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;

namespace ReadingList.Tests.Import;

/// <summary>A catalog that an earlier build made, with the keys and ids that build gave, meets this one.</summary>
public sealed class AddressRenewalTests
{
    private const string List = """
        * [A video](https://youtu.be/dQw4w9WgXcQ)
        * [A paper](https://openreview.net/pdf?id=abc)
        * [Parameters](https://a.example/?b=2&a=1)
        * [Plain](https://a.example/plain)
        """;

    [Fact]
    public async Task Entries_keep_their_ids_and_what_leads_to_them()
    {
        using var shelf = await Shelf.Of(("list.md", List));
        var ids = Before(shelf, "list.md", ("A video", "https://youtu.be/dQw4w9WgXcQ"), ("A paper", "https://openreview.net/pdf?id=abc"), ("Parameters", "https://a.example?b=2&a=1"));

        var plan = shelf.Import("list.md", List);

        Assert.Equal(["https://youtube.com/watch?v=dQw4w9WgXcQ", "https://openreview.net/forum?id=abc", "https://a.example?a=1&b=2"], ids.Keys.Select(title => shelf.Entry(title).CanonicalUrl));
        Assert.Equal(ids.Values, ids.Keys.Select(title => shelf.Entry(title).PublicId));
        Assert.Equal(4, plan.Unchanged);
        // What a catalog made of the list today calls them leads there, too.
        using var rebuilt = await Shelf.Of(("list.md", List));
        foreach (var title in ids.Keys) Assert.Equal(title, shelf.Follow(rebuilt.Entry(title).PublicId)?.Title);
        Assert.True(shelf.Import("list.md", List + "\n").IsEmpty);
    }

    [Fact]
    public async Task Two_entries_that_have_become_one_page_both_lead_to_it()
    {
        const string two = "# L\n## A\n* [Short](https://youtu.be/dQw4w9WgXcQ): 하나\n## B\n* [Long](https://www.youtube.com/watch?v=dQw4w9WgXcQ): 둘\n* [Plain](https://a.example/plain)";
        using var shelf = await Shelf.Of(("list.md", two.Replace("youtu.be/", "b.example/", StringComparison.Ordinal)));
        var ids = Before(shelf, "list.md", ("Short", "https://youtu.be/dQw4w9WgXcQ"), ("Long", "https://youtube.com/watch?v=dQw4w9WgXcQ"));
        shelf.Read(catalog => catalog.Entries.Where(entry => entry.Title == "Short").ExecuteUpdate(set => set.SetProperty(entry => entry.Url, "https://youtu.be/dQw4w9WgXcQ")));

        shelf.Import("list.md", two);

        var entry = shelf.Entry("Short");
        Assert.Equal(ids["Short"], entry.PublicId);
        Assert.Equal(["a", "b"], entry.Topics.Select(place => place.Topic!.Path).Order());
        Assert.Equal("Short", shelf.Follow(ids["Long"])?.Title);
        Assert.Equal(2, shelf.Read(catalog => catalog.Entries.Count()));
        Assert.Equal(2, shelf.Read(catalog => catalog.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM EntrySearch").Single()));
    }

    [Fact]
    public async Task Two_lists_entries_that_have_become_one_are_one_with_the_words_of_the_first()
    {
        const string one = "* [Mine](https://youtu.be/dQw4w9WgXcQ): 하나\n* [Plain](https://a.example/plain)", other = "* [Yours](https://www.youtube.com/watch?v=dQw4w9WgXcQ): 둘";
        using var shelf = await Shelf.Of(("one.md", one.Replace("youtu.be/", "b.example/", StringComparison.Ordinal)), ("two.md", other));
        var ids = Before(shelf, "one.md", ("Mine", "https://youtu.be/dQw4w9WgXcQ"), ("Yours", "https://youtube.com/watch?v=dQw4w9WgXcQ"));
        shelf.Read(catalog => catalog.Entries.Where(entry => entry.Title == "Mine").ExecuteUpdate(set => set.SetProperty(entry => entry.Url, "https://youtu.be/dQw4w9WgXcQ")));

        // Only one of the two lists is read again.
        shelf.Import("one.md", one);

        Assert.Equal(ids["Mine"], shelf.Entry("Mine").PublicId);
        Assert.Equal("Mine", shelf.Follow(ids["Yours"])?.Title);
        Assert.Equal(["Yours"], shelf.Read(catalog => catalog.EntryShadows.Select(shadow => shadow.Title).ToList()));
        shelf.Import("one.md", "* [Plain](https://a.example/plain)", allowRemovals: true);
        Assert.Equal("Yours", shelf.Follow(ids["Mine"])?.Title);
        Assert.Equal("Yours", shelf.Follow(ids["Yours"])?.Title);
    }

    // Gives entries the key and the id that the build before gave them.
    private static Dictionary<string, string> Before(Shelf shelf, string key, params (string Title, string Key)[] entries) => shelf.Read(catalog =>
    {
        catalog.Sources.Where(source => source.Key == key).ExecuteUpdate(set => set.SetProperty(source => source.ReaderStamp, "earlier").SetProperty(source => source.ContentHash, "earlier"));
        foreach (var (title, former) in entries)
        {
            var id = EntryId.Of(former);
            catalog.Entries.Where(entry => entry.Title == title).ExecuteUpdate(set => set.SetProperty(entry => entry.CanonicalUrl, former).SetProperty(entry => entry.PublicId, id));
        }

        return entries.ToDictionary(entry => entry.Title, entry => EntryId.Of(entry.Key));
    });
}
