using CsCheck;
using ReadingList.Catalog;

namespace ReadingList.Tests.Catalog;

/// <summary>Every page has one key, whatever it is called; two pages never have the same.</summary>
public sealed class PageRulesTests
{
    [Theory]
    [InlineData("https://arxiv.org/abs/2212.10496", "https://arxiv.org/pdf/2212.10496v3", "https://arxiv.org/html/2212.10496v1", "https://ar5iv.org/abs/2212.10496", "https://ar5iv.labs.arxiv.org/html/2212.10496", "https://www.alphaxiv.org/abs/2212.10496v2", "https://www.alphaxiv.org/overview/2212.10496", "https://huggingface.co/papers/2212.10496", "https://hf.co/papers/2212.10496", "https://doi.org/10.48550/arXiv.2212.10496", "https://arxiv.org/abs/2212.10496?context=cs.CL")]
    [InlineData("https://doi.org/10.1145/3292500.3330701", "http://dx.doi.org/10.1145/3292500.3330701", "https://dl.acm.org/doi/10.1145/3292500.3330701", "https://dl.acm.org/doi/abs/10.1145/3292500.3330701", "https://dl.acm.org/doi/pdf/10.1145/3292500.3330701", "https://doi.org/10.1145%2F3292500.3330701")]
    [InlineData("https://doi.org/10.1007/s10994-021-01-x", "https://link.springer.com/article/10.1007/s10994-021-01-x", "https://link.springer.com/content/pdf/10.1007/s10994-021-01-x.pdf", "https://doi.org/10.1007/S10994-021-01-X")]
    [InlineData("https://openreview.net/forum?id=AbC_1-x", "https://openreview.net/pdf?id=AbC_1-x", "https://openreview.net/forum?id=AbC_1-x&noteId=7", "https://openreview.net/forum?noteId=7&id=AbC_1-x")]
    [InlineData("https://aclanthology.org/P18-1001", "https://aclanthology.org/P18-1001.pdf", "https://www.aclweb.org/anthology/P18-1001/", "https://aclweb.org/anthology/P/P18/P18-1001.pdf", "https://aclanthology.org/P18-1001v2.pdf", "https://doi.org/10.18653/v1/P18-1001", "https://aclanthology.info/papers/P18-1001/p18-1001")]
    [InlineData("https://aclanthology.org/2020.acl-main.1", "https://www.aclweb.org/anthology/2020.acl-main.1.pdf", "https://aclanthology.org/2020.acl-main.1/")]
    [InlineData("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "https://youtu.be/dQw4w9WgXcQ", "https://youtu.be/dQw4w9WgXcQ?si=AbCd", "https://m.youtube.com/watch?v=dQw4w9WgXcQ&t=42s", "https://www.youtube.com/shorts/dQw4w9WgXcQ", "https://www.youtube.com/embed/dQw4w9WgXcQ?start=3", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", "https://youtube.com/watch?feature=share&v=dQw4w9WgXcQ", "https://www.youtube.com/live/dQw4w9WgXcQ")]
    [InlineData("https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1", "https://youtu.be/dQw4w9WgXcQ?list=PL1&index=2")]
    [InlineData("https://www.youtube.com/@who", "https://m.youtube.com/@who?si=x")]
    [InlineData("https://ko.wikipedia.org/wiki/한국어", "https://ko.m.wikipedia.org/wiki/%ED%95%9C%EA%B5%AD%EC%96%B4")]
    [InlineData("https://example.co.kr/news/1", "https://m.example.co.kr/news/1", "https://amp.example.co.kr/news/1", "https://mobile.example.co.kr/news/1?amp=1", "https://www.google.com/amp/s/example.co.kr/news/1", "https://example-co-kr.cdn.ampproject.org/c/s/example.co.kr/news/1")]
    [InlineData("https://blog.naver.com/who/22", "https://m.blog.naver.com/who/22", "https://blog.naver.com/PostView.naver?blogId=who&logNo=22&redirect=Dlog", "https://m.blog.naver.com/PostView.nhn?logNo=22&blogId=who")]
    [InlineData("https://who.tistory.com/22", "https://who.tistory.com/m/22")]
    [InlineData("https://medium.com/@who/some-title-0123456789ab", "https://who.medium.com/some-title-0123456789ab", "https://medium.com/p/0123456789ab", "https://medium.com/house/some-title-0123456789ab?source=friends_link&sk=1")]
    public void Addresses_of_one_page_have_one_key(params string[] written) =>
        Assert.Single(written.Select(address => CanonicalUrl.Of(address)!.Value).Distinct());

    [Theory]
    [InlineData("https://arxiv.org/abs/2212.10496", "https://arxiv.org/list/2212.10496", "https://arxiv.org/abs/2212.1049", "https://huggingface.co/datasets/2212.10496", "https://arxiv.org/a/x_1", "https://alphaxiv.org/explore")]
    [InlineData("https://doi.org/10.1145/1.2", "https://doi.org/10.1145/1.3", "https://dl.acm.org/doi/suppl/10.1145/1.2", "https://dl.acm.org/toc/10.1145/1.2", "https://dl.acm.org/profile/1.2")]
    [InlineData("https://openreview.net/forum?id=a", "https://openreview.net/forum?id=A", "https://openreview.net/group?id=a", "https://openreview.net/profile?id=a", "https://openreview.net/revisions?id=a")]
    [InlineData("https://aclanthology.org/P18-1001", "https://aclanthology.org/P18-1001.bib", "https://aclanthology.org/P18-1002", "https://aclanthology.org/events/acl-2018", "https://aclanthology.org/volumes/P18-1", "https://aclweb.org/portal/P18-1001")]
    [InlineData("https://www.youtube.com/watch?v=a", "https://www.youtube.com/watch?v=A", "https://www.youtube.com/a", "https://www.youtube.com/watch?v=a&list=PL1", "https://www.youtube.com/playlist?list=PL1", "https://www.youtube.com/@a", "https://www.youtube.com/c/a", "https://www.youtube.com/embed/videoseries?list=PL1")]
    [InlineData("https://medium.com/@who/a-0123456789ab", "https://medium.com/@who/a-0123456789ac", "https://medium.com/@who/list/a-0123456789ab", "https://medium.com/@who", "https://blog.example.com/a-0123456789ab")]
    [InlineData("https://m.example.com", "https://example.com", "https://m.me/a", "https://me/a", "https://amp.dev/a", "https://m.co.kr/a")]
    [InlineData("https://example.com/a", "https://example.com/m/a", "https://example.com/a/amp", "https://example.com:8080/a", "https://m.example.com:8080/a", "https://example.com/a?m=2")]
    public void Other_pages_of_the_hosts_are_left_alone(params string[] written) =>
        Assert.Equal(written.Length, written.Select(address => CanonicalUrl.Of(address)!.Value).Distinct().Count());

    [Theory]
    [InlineData("dl.acm.org", "https://dl.acm.org/doi/pdf/10.1145/1.2")]
    [InlineData("huggingface.co", "https://hf.co/papers/2212.10496")]
    [InlineData("youtube.com", "https://youtu.be/dQw4w9WgXcQ")]
    [InlineData("example.com", "https://m.example.com/a")]
    [InlineData("who.medium.com", "https://who.medium.com/a-0123456789ab")]
    public void The_site_is_where_the_address_leads(string host, string written) => Assert.Equal(host, CanonicalUrl.Of(written)!.Host);

    [Fact]
    public void Spellings_of_a_page_are_one_and_two_pages_are_two() =>
        Gen.Select(Page, Page, Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((one, other, spelling, another) =>
        {
            var (written, again) = (one.Written(spelling), one.Written(another));
            Assert.True(CanonicalUrl.Of(written)!.Value == CanonicalUrl.Of(again)!.Value, $"{written} is {again}");
            if (one.Name != other.Name) Assert.True(CanonicalUrl.Of(written)!.Value != CanonicalUrl.Of(other.Written(another))!.Value, $"{written} is not {other.Written(another)}");
            Assert.Equal(CanonicalUrl.Of(written), CanonicalUrl.Of(CanonicalUrl.Of(written)!.Value));
        }, iter: 20_000);

    private static Gen<SpelledPage> Page { get; } = Gen.Select(Gen.Int[0, 7], Gen.String[Gen.Char["abAB12_-"], 1, 3], Gen.Int[0, 3]).Select((kind, id, n) => new SpelledPage(kind, id, n));

    // A page by what it is, and the ways to write its address.
    private sealed record SpelledPage(int Kind, string Id, int N)
    {
        private string[] Forms => Kind switch
        {
            0 => [$"https://arxiv.org/abs/221{N}.10496", $"http://arxiv.org/pdf/221{N}.10496v{N + 1}.pdf", $"https://ar5iv.org/html/221{N}.10496", $"https://huggingface.co/papers/221{N}.10496", $"https://doi.org/10.48550/ARXIV.221{N}.10496"],
            1 => [$"https://doi.org/10.1145/{N}.7x", $"https://dx.doi.org/10.1145/{N}.7X", $"https://dl.acm.org/doi/{N}0.1145/x".Replace($"{N}0.1145/x", $"10.1145/{N}.7x", StringComparison.Ordinal), $"https://dl.acm.org/doi/fullHtml/10.1145/{N}.7x#sec-1"],
            2 => [$"https://openreview.net/forum?id={Id}", $"https://openreview.net/pdf?id={Id}", $"https://www.openreview.net/forum?noteId=1&id={Id}"],
            3 => [$"https://aclanthology.org/202{N}.acl-main.1", $"https://aclweb.org/anthology/202{N}.acl-main.1.pdf", $"https://aclanthology.org/202{N}.acl-main.1v2.pdf"],
            4 => [$"https://youtu.be/{Id}?t={N}", $"https://www.youtube.com/watch?v={Id}", $"https://m.youtube.com/shorts/{Id}?si=x"],
            5 => [$"https://example.com/{Id}?a={N}&b=1", $"https://m.example.com/{Id}?b=1&a={N}&utm_source=x", $"https://WWW.EXAMPLE.COM//{Id}/?b=1&a={N}#here", $"https://me@example.com/{Id}?a={N}\u200B&b=1"],
            6 => [$"https://example.com/#/{Id}/{N}", $"http://example.com#/{Id}/{N}/"],
            _ => [$"https://medium.com/@who/{Id}-0123456789a{N}", $"https://medium.com/p/0123456789a{N}", $"https://who.medium.com/{Id}x-0123456789a{N}?source=y"],
        };

        // The words of a title are no part of a post's name there.
        public string Name => Kind switch
        {
            0 or 1 or 3 or 7 => $"{Kind} {N}",
            2 or 4 => $"{Kind} {Id}",
            _ => $"{Kind} {Id} {N}",
        };

        public string Written(int spelling) => Forms[spelling % Forms.Length];
    }
}
