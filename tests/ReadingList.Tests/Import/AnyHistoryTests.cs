using CsCheck;
using ReadingList.Catalog;

namespace ReadingList.Tests.Import;

/// <summary>Whatever lists are imported in whatever order, the catalog is that of a fresh import of their last texts.</summary>
public sealed class AnyHistoryTests
{
    private static readonly string[] Addresses = ["example.com/a", "www.example.com/b/", "example.com/c?utm_source=x", "uber.com/d", "uber.com/e", "openai.com/f"];
    private static readonly string[] Titles = ["첫 글", "Second *RAG*", "Third", "Fourth [x]", "Third"];
    private static readonly string[] Facts = ["", " (Jan 2023)", " (2022년 12월, 네이버)", " (Jan 2023, Uber)", " (Feb 2023, NAVER)", " (Feb 2023, uber)"];
    private static readonly string[] Notes = ["", ": 메모", ": [이전 글](https://example.com/z)", "\n![그림](./images/x.png)", ": [나쁜](javascript:alert(1))"];
    private static readonly string[] Sections = ["", "## Research\n", "## 연구\n### NLP\n", "## research\n### nlp\n", "# 1. Research\n"];

    private static readonly Gen<string> Item = Gen.Select(Gen.OneOf(Sections), Gen.OneOf(Titles), Gen.OneOf(Facts), Gen.OneOf(Addresses), Gen.OneOf(Notes),
        (section, title, facts, address, note) => $"{section}* [{title}{facts}](https://{address}){note}\n");

    private static readonly Gen<(string Key, string Markdown)[]> Histories =
        Gen.Select(Gen.OneOf("one.md", "two.md", "three.md"), Item.Array[0, 6].Select(items => string.Join("", items))).Array[2, 8];

    [Fact]
    public Task The_catalog_is_a_fresh_import_of_the_last_texts_and_ids_never_change() => Histories.SampleAsync(
        async history =>
        {
            using var shelf = await Shelf.Empty();
            var current = new List<(string Key, string Markdown)>();
            foreach (var (key, markdown) in history)
            {
                var before = Ids(shelf);
                shelf.Import(key, markdown, allowRemovals: true);
                var at = current.FindIndex(list => list.Key == key);
                if (at < 0) current.Add((key, markdown));
                else current[at] = (key, markdown);

                using var fresh = await Shelf.Of([.. current]);
                Assert.Equal(fresh.Read(CatalogDump.Of), shelf.Read(CatalogDump.Of));
                var ids = Ids(shelf);
                Assert.All(ids.Where(entry => before.ContainsKey(entry.Key)), entry => Assert.Equal(before[entry.Key], entry.Value));
                Assert.All(ids.Keys.Where(url => !ids.ContainsValue(EntryId.Of(url))), url => Assert.Equal(url, shelf.Follow(EntryId.Of(url))?.CanonicalUrl));
            }
        },
        iter: 25, threads: 1);

    private static Dictionary<string, string> Ids(Shelf shelf) =>
        shelf.Read(catalog => catalog.Entries.ToDictionary(entry => entry.CanonicalUrl, entry => entry.PublicId));
}
