using CsCheck;
using ReadingList.Browsing;

namespace ReadingList.Tests.Browsing;

public sealed class FacetTests
{
    [Fact]
    public async Task A_facet_respects_every_dimension_but_its_own()
    {
        using var catalog = await SmallCatalog.Of(
            new Sample("a", "2022-11") { Topics = ["R/NLP"], Organizations = ["Google"] },
            new Sample("b", "2023-02") { Topics = ["R/CV"], Organizations = ["Google"] },
            new Sample("c", "2023-02") { Topics = ["R/NLP"], Organizations = ["Meta"] },
            new Sample("d") { Topics = ["R/NLP"], Organizations = ["Google"] });
        var facets = (await catalog.List("org=google&month=2022-11")).Facets;
        Assert.Equal([("Google", 1, true)], facets[FilterDimension.Organization].All.Select(value => (value.Name, value.Count, value.Selected)));
        Assert.Equal([("2022-11", 1, true), ("2022-12", 0, false), ("2023-01", 0, false), ("2023-02", 1, false)], facets.Months.Select(value => (value.Value, value.Count, value.Selected)));
        Assert.Equal([("2023", 1), ("2022", 1)], facets.Years.Select(value => (value.Value, value.Count)));
        Assert.Equal(1, facets.Undated);
        var root = Assert.Single(facets.Topics);
        Assert.Equal(("r", 1, false), (root.Path, root.Count, root.Open));
        Assert.Equal("r/nlp", Assert.Single(root.Children).Path);
    }

    [Fact]
    public async Task The_first_values_come_with_the_chosen_ones_wherever_they_stand()
    {
        using var catalog = await SmallCatalog.Of([.. "ccabbbz".Select(letter => new Sample("t") { Organizations = [letter.ToString()] })]);
        var facet = (await catalog.List("org=z&org=unknown")).Facets[FilterDimension.Organization];
        Assert.Equal(["b", "c", "z"], facet.Top(2).Select(value => value.Name));
        Assert.Equal(["b", "c", "a", "z"], facet.All.Select(value => value.Name));
        Assert.Equal(4, facet.Count);
    }

    [Fact]
    public async Task A_date_from_the_first_century_makes_no_endless_histogram()
    {
        using var catalog = await SmallCatalog.Of(new Sample("old", "0001-01"), new Sample("far", "9999-12"));
        var months = (await catalog.List("from=2022")).Facets.Months;
        Assert.True(months.Count <= 601);
        Assert.Equal(("0001-01", "9999-12"), (months[0].Value, months[^1].Value));
    }

    [Fact]
    public async Task Totals_and_counts_are_those_of_a_plain_scan()
    {
        await Gen.Select(SampleGen.Array[0, 90], FilterGen.Array[40]).SampleAsync(async (samples, queries) =>
        {
            using var catalog = await SmallCatalog.Of(samples);
            foreach (var query in queries) Compare(samples, Filters.Parse(query), await catalog.List(query));
        }, iter: 8, threads: 1);
    }

    private static void Compare(Sample[] samples, EntryFilter filter, EntryListing listing)
    {
        Assert.Equal(samples.Count(sample => PlainScan.Passes(sample, filter)), listing.Total);
        Assert.Equal(Math.Min(listing.Total, filter.Size), listing.Items.Count);
        foreach (var dimension in FilterDimension.All)
        {
            foreach (var value in listing.Facets.ValuesOf(dimension))
            {
                Assert.Equal((dimension, value.Value, PlainScan.CountWith(samples, filter, dimension, value.Value)), (dimension, value.Value, value.Count));
            }
        }
    }

    private static Gen<string> One(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<Sample> SampleGen =>
        from date in One("", "2021", "2022", "2022-12", "2022-12-05", "2023-02", "2023-04")
        from topics in One("A", "A/NLP", "A/B/NLP", "B/NLP", "NLP", "NLP/A").Array[0, 3]
        from organizations in One("Google", "Meta", "네이버").Array[0, 2]
        from keywords in One("GPT", "BERT").Array[0, 2]
        from site in One("a.org", "b.org")
        from source in One("one", "two")
        from note in One("", "메모")
        from links in Gen.Int[0, 3]
        select new Sample("t", date)
        {
            Topics = topics, Organizations = organizations, Keywords = keywords, Site = site, Source = source,
            Language = site == "a.org" ? "ko" : "en", Note = note.Length == 0 ? null : note, Related = links & 1, Images = links >> 1,
        };

    private static Gen<string> FilterGen => One(
        "topic=a", "topic=nlp", "topic=a/b", "topic=b/nlp", "topic=none", "org=google", "org=meta", "org=네이버", "month=2022", "month=2022-12",
        "month=2023-02", "from=2022", "from=2022-12-03", "to=2022", "to=2023-02", "keyword=gpt", "site=a.org", "lang=en", "has=note", "has=image", "source=one", "size=7")
        .Array[0, 5].Select(parts => string.Join('&', parts)).Where(query => EntryFilter.TryParse(Filters.Pairs(query), out _, out _));
}
