using System.Security.Cryptography;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using ReadingList.Testing;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Hosting;

/// <summary>What is kept equals what would be made anew: the same requests to an app that keeps pages and to one that keeps none.</summary>
public sealed class KeptPageTests
{
    private const string List = """
        # List
        ## Research
        ### NLP
        * [*DeepSeek* looks around (Dec 2022, Google)](https://example.com/1): first note
        * [Soft windows (Jan 2023, Microsoft)](https://example.com/2): second note
        * [강화학습 첫걸음 (2023, Meta)](https://example.com/3)
        """;

    private static readonly string[] Paths =
    [
        "/", "/search", "/SEARCH", "/s%65arch", "/orgs/google", "/orgs/Google", "/orgs/%67oogle", "/orgs/microsoft", "/orgs/micro%C5%BFoft", "/orgs/MICROSOFT",
        "/orgs/google/", "//orgs/google", "/topics/research/nlp", "/topics/research%2Fnlp", "/topics/research%252Fnlp", "/topics/Research/NLP", "/topics", "/orgs", "/months/2022-12",
        "/months/2022-13", "/map", "/about", "/keywords/deepseek", "/keywords/deep%E2%80%8Bseek", "/sites/example.com", "/sites/EXAMPLE.com", "/entries/none", "/orgs/.", "/orgs/./google", "/orgs/google%0A", "/orgs/%0A%3Fq=meta", "/orgs/go%20ogle", "/orgs/go%2520ogle",
    ];

    private static readonly string[] Pairs =
    [
        "q=DeepSeek", "Q=DeepSeek", "%71=DeepSeek", "q=deepseek", "q=%44eepSeek", "q=Deep+Seek", "q=Deep%20Seek", "q=", "q", "org=google", "ORG=google", "org=Google", "org=meta", "org=micro%C5%BFoft",
        "month=2022-12", "month=2023", "month=2022-13", "from=2023", "to=2022", "sort=oldest", "%C5%BFort=oldest", "SORT=oldest", "sort=list", "size=1", "page=2", "page=1", "has=note", "HAS=note",
        "glossary=off", "topic=research/nlp", "topic=research%2Fnlp", "x=1", "x=%1E", "%1Fq=meta", "", ";q=meta", "in=org%3Dgoogle",
    ];

    private static readonly (string Name, string[] Values)[] Headers =
    [
        ("Accept-Language", ["en", "ko", "ko-KR, en;q=0.5", "KO", "de", "en;q=0"]),
        ("Cookie", ["theme=dark", "theme=light", "theme=DARK", "Theme=dark", "theme=light; theme=dark", "language=c%3Dko%7Cuic%3Dko", "language=c%3Dko%7Cuic%3Den", "language=ko", "theme=dark; language=c%3Dko%7Cuic%3Dko"]),
        ("Accept-Encoding", ["br", "gzip", "BR", "identity", "br;q=0, gzip", "*", "x"]),
        ("Host", ["list.example", "LIST.example", "list.example:80", "other.example", "list.example:8080"]),
        ("If-Modified-Since", ["Fri, 01 Jan 2100 00:00:00 GMT", "Sat, 01 Jan 2000 00:00:00 GMT"]),
        ("Accept", ["application/json", "text/html"]),
        ("Range", ["bytes=0-9"]),
        ("X-Forwarded-Host", ["evil.example"]),
        ("X-Forwarded-Proto", ["https"]),
    ];

    // What looks like another address to who folds more than the filter does.
    private static readonly (string Strange, string Address)[] Strange =
    [
        ("/search?Q=DeepSeek", "/search?q=DeepSeek"),
        ("/?ORG=google", "/?org=google"),
        ("/orgs/micro%C5%BFoft", "/orgs/microsoft"),
        ("/?%C5%BFort=oldest", "/?sort=oldest"),
        ("/?q=meta&q=DeepSeek", "/?q=DeepSeek&q=meta"),
    ];

    private static CatalogApp App() => CatalogApp.Of(List);

    [Fact]
    public async Task However_it_is_asked_for_and_in_whatever_order()
    {
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        using var keeping = App().OnPort();
        using var forgetting = new CatalogApp().With("ReadingList:Database:ConnectionString", $"Data Source={Path.Combine(keeping.Folder.FullName, "catalog.db")}")
            .WithSource(Path.Combine(keeping.Folder.FullName, "list.md")).With(services => services.AddSingleton<IOutputCacheStore, Forgetful>()).OnPort();
        var tags = await TagsAsync(new(keeping.Home));
        var asked = Enumerable.Range(0, 250).Select(_ => Request(random, tags)).ToList();

        var first = await AnswersAsync(keeping, asked, random);
        var kept = await AnswersAsync(keeping, asked, random);
        var anew = await AnswersAsync(forgetting, asked, random);

        Assert.All(asked, (request, number) =>
        {
            Assert.True(anew[number] == first[number], $"{request} (seed {seed}) is answered\n{first[number]}\nand anew\n{anew[number]}");
            Assert.True(anew[number] == kept[number], $"{request} (seed {seed}), kept, is answered\n{kept[number]}\nand anew\n{anew[number]}");
        });
    }

    [Fact]
    public async Task What_a_stranger_asks_for_changes_no_page_of_others()
    {
        using var fresh = App().OnPort();
        using var poisoned = App().OnPort();
        foreach (var (strange, address) in Strange)
        {
            var anew = await new Wire(fresh.Home).AskAsync(address, headers: ("Host", "list.example"));
            for (var i = 0; i < 2; i++) await new Wire(poisoned.Home).AskAsync(strange, headers: ("Host", "list.example"));

            var after = await new Wire(poisoned.Home).AskAsync(address, headers: ("Host", "list.example"));

            Assert.Equal((address, 200), (address, after.Status));
            Assert.Equal(Entries(anew), Entries(after));
        }
    }

    // Their ids are made of their addresses: both apps have the same.
    private static string[] Entries(WireAnswer answer) =>
        [.. new HtmlParser().ParseDocument(answer.Text).QuerySelectorAll("article.entry").Select(entry => entry.GetAttribute("data-id")!)];

    private static async Task<List<string>> TagsAsync(Wire wire)
    {
        var tags = new List<string> { "*", "\"x\"", "garbage", "W/\"x\", *" };
        foreach (var address in new[] { "/", "/orgs/google", "/search?q=DeepSeek", "/?org=meta" })
        {
            var tag = (await wire.AskAsync(address, headers: ("Host", "list.example"))).Header("ETag");
            tags.AddRange([tag, tag[2..], $"\"y\", {tag}", tag.ToUpperInvariant()]);
        }

        return tags;
    }

    private static Asked Request(Random random, List<string> tags)
    {
        var pairs = random.GetItems(Pairs, random.Next(4));
        var headers = Headers.Where(_ => random.Next(4) == 0).Select(header => (header.Name, Value: random.GetItems(header.Values, 1)[0])).ToList();
        if (headers.TrueForAll(header => header.Name != "Host")) headers.Add(("Host", "list.example"));
        if (random.Next(5) == 0) headers.Add(("If-None-Match", tags[random.Next(tags.Count)]));
        var method = random.Next(10) switch { 0 => "HEAD", 1 => "get", _ => "GET" };
        return new(method, random.GetItems(Paths, 1)[0] + (pairs.Length == 0 ? "" : "?") + string.Join('&', pairs), headers);
    }

    private static async Task<string[]> AnswersAsync(CatalogApp app, List<Asked> asked, Random random)
    {
        var wire = new Wire(app.Home);
        var answers = new string[asked.Count];
        foreach (var number in Shuffled(asked.Count, random))
        {
            var answer = await wire.AskAsync(asked[number].Target, asked[number].Method, [.. asked[number].Headers]);
            string[] headers = ["Content-Type", "Content-Encoding", "ETag", "Vary", "Cache-Control", "Location", "Content-Security-Policy", "Set-Cookie"];
            answers[number] = $"{answer.Status} {string.Join(" | ", headers.Select(answer.Header))}\n{Convert.ToHexString(SHA256.HashData(answer.Body))}";
        }

        return answers;
    }

    private static int[] Shuffled(int count, Random random)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        random.Shuffle(numbers);
        return numbers;
    }

    private sealed record Asked(string Method, string Target, List<(string Name, string Value)> Headers)
    {
        public override string ToString() => $"{Method} {Target} [{string.Join("; ", Headers)}]";
    }

    private sealed class Forgetful : IOutputCacheStore
    {
        public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => ValueTask.FromResult<byte[]?>(null);

        public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
