using System.Text;
using CsCheck;
using ReadingList.Browsing;

namespace ReadingList.Tests.Browsing;

public sealed class EntryFilterTests
{
    [Theory]
    [InlineData("", "/")]
    [InlineData("topic=research/nlp&org=google", "/topics/research/nlp?org=google")]
    [InlineData("org=google&month=2022-12", "/orgs/google?month=2022-12")]
    [InlineData("month=2022", "/months/2022")]
    [InlineData("keyword=chatgpt&has=note", "/keywords/chatgpt?has=note")]
    [InlineData("site=www.Example.com", "/sites/example.com")]
    [InlineData("org=b&org=a&org=b", "/?org=a&org=b")]
    [InlineData("org=b&org=a&site=x.org", "/sites/x.org?org=a&org=b")]
    [InlineData("q=추천 시스템&org=google", "/search?q=%EC%B6%94%EC%B2%9C%20%EC%8B%9C%EC%8A%A4%ED%85%9C&org=google")]
    [InlineData("org=스캐터랩", "/orgs/%EC%8A%A4%EC%BA%90%ED%84%B0%EB%9E%A9")]
    [InlineData("size=50&sort=newest&page=1&glossary=on&q=", "/")]
    [InlineData("q=a&sort=relevance", "/search?q=a")]
    [InlineData("q=a&sort=newest", "/search?q=a&sort=newest")]
    [InlineData("page=3&org=google&size=10&sort=oldest&glossary=off", "/orgs/google?sort=oldest&page=3&size=10&glossary=off")]
    [InlineData("to=2023-02&from=2022-12", "/?from=2022-12&to=2023-02")]
    [InlineData("colour=red&org=google&__proto__=1", "/orgs/google")]
    [InlineData("org=Google Research&topic=/Research/RecSys, etc./", "/topics/research/recsys-etc?org=google-research")]
    public void One_view_has_one_address(string query, string address) => Assert.Equal(address, Filters.Parse(query).Address());

    [Theory]
    [InlineData("month=2022-13", FilterProblemKind.NotAMonth)]
    [InlineData("month=2022-12-05", FilterProblemKind.NotAMonth)]
    [InlineData("month=어제", FilterProblemKind.NotAMonth)]
    [InlineData("from=2022-02-30", FilterProblemKind.NotADate)]
    [InlineData("to=soon", FilterProblemKind.NotADate)]
    [InlineData("from=2023&to=2022", FilterProblemKind.Reversed)]
    [InlineData("sort=best", FilterProblemKind.NotASort)]
    [InlineData("page=0", FilterProblemKind.NotInRange)]
    [InlineData("page=99999999999", FilterProblemKind.NotInRange)]
    [InlineData("size=501", FilterProblemKind.NotInRange)]
    [InlineData("size=-1", FilterProblemKind.NotInRange)]
    [InlineData("glossary=maybe", FilterProblemKind.NotASwitch)]
    public void What_is_malformed_is_told_in_one_sentence(string query, FilterProblemKind kind)
    {
        Assert.False(EntryFilter.TryParse(Filters.Pairs(query), out _, out var problem));
        Assert.Equal(kind, problem.Kind);
        Assert.EndsWith(".", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains(problem.Parameter, problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_range_within_one_year_is_not_reversed() => Assert.Equal("from=2022-03&to=2022", Filters.Parse("to=2022&from=2022-03").ToQueryString());

    [Fact]
    public void More_values_than_a_filter_takes_are_refused()
    {
        var pairs = Enumerable.Range(0, EntryFilter.MaxValues + 1).Select(number => KeyValuePair.Create("org", (string?)$"o{number}"));
        Assert.False(EntryFilter.TryParse(pairs, out _, out var problem));
        Assert.Equal(FilterProblemKind.TooMany, problem.Kind);
    }

    [Fact]
    public void Decomposed_Hangul_is_the_same_filter()
    {
        const string Query = "q=한국어&org=네이버";
        Assert.Equal(Filters.Parse(Query), Filters.Parse(Query.Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public void Choosing_and_leaving_a_value_comes_back_to_the_same_view()
    {
        var start = Filters.Parse("topic=nlp&page=4&sort=oldest");
        var narrowed = start.With(FilterDimension.Organization, "google");
        Assert.Equal("/topics/nlp?org=google&sort=oldest", narrowed.Address());
        Assert.Equal("/topics/nlp?sort=oldest", narrowed.Without(FilterDimension.Organization, "google").Address());
        Assert.Equal("/?sort=oldest", narrowed.Clear().Address());
        Assert.Equal("/orgs/meta", Filters.Parse("org=google").Only(FilterDimension.Organization, "meta").Address());
        Assert.Equal("/?org=google&org=meta", Filters.Parse("org=google").With(FilterDimension.Organization, "meta").Address());
        Assert.Equal("/entries.atom?org=google", Filters.Parse("org=google&page=2").ExportAddress("atom"));
    }

    [Fact]
    public void The_canonical_query_string_reads_back_as_the_same_filter_whatever_a_stranger_sends()
    {
        var hostile = Gen.OneOf(
            Gen.String,
            Gen.Char['\uD800', '\uDFFF'].Array[0, 5].Select(chars => new string(chars)),
            OneOf("\uFFFE", "a\0b", "../..", "%2F", "&org=x", "<script>", "'; DROP TABLE", new string('가', 10_000), "2022-12", "1", " ", "한글", "/", "-"));
        var names = OneOf("q", "topic", "org", "month", "from", "to", "keyword", "site", "lang", "has", "source", "sort", "page", "size", "glossary", "understood", "x");
        Gen.Select(names, hostile, KeyValuePair.Create).Array[0, 6].Sample(pairs =>
        {
            var given = pairs.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)).ToList();
            if (!EntryFilter.TryParse(given, out var filter, out var problem)) return problem.ToString().Length < 200;
            var canonical = filter.ToQueryString();
            return Filters.Parse(canonical).ToQueryString() == canonical && canonical.All(char.IsAscii) && Uri.IsWellFormedUriString(filter.Address(), UriKind.Relative);
        });
    }

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
