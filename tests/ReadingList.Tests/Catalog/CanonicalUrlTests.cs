using ReadingList.Catalog;

namespace ReadingList.Tests.Catalog;

public sealed class CanonicalUrlTests
{
    [Theory]
    [InlineData("https://example.com/a", "HTTPS://WWW.Example.COM/a", "scheme and host in any case, www")]
    [InlineData("https://example.com/a", "http://example.com:80/a", "http, default port")]
    [InlineData("https://example.com/a", "https://example.com:443/a/", "default port, trailing slash")]
    [InlineData("https://example.com/a", "https://example.com//a//", "doubled slashes")]
    [InlineData("https://example.com", "https://example.com/", "the root")]
    [InlineData("https://example.com", "https://example.com?", "an empty query")]
    [InlineData("https://example.com/a", "https://example.com/a#results", "a place in the page")]
    [InlineData("https://example.com/#/posts/1", "https://example.com/#/posts/1/", "a fragment that routes")]
    [InlineData("https://example.com#!about", "https://example.com/#!about", "a fragment that routes")]
    [InlineData("https://example.com/a", "https://example.com/a?utm_source=x&utm_medium=y", "tracking only")]
    [InlineData("https://example.com/a?id=7&p=2", "https://example.com/a?id=7&fbclid=q&p=2", "tracking between")]
    [InlineData("https://aws.amazon.com/blogs/x", "https://aws.amazon.com/blogs/x/?sc_channel=sm&sc_campaign=Machine_Learning&trk=9", "a shop's tracking")]
    [InlineData("https://ai.googleblog.com/2022/12/a.html", "https://ai.googleblog.com/2022/12/a.html?m=1", "a blog's mobile view")]
    [InlineData("https://example.com/a?m=1", "https://example.com/a?m=1", "m=1 that is no blog's")]
    [InlineData("https://arxiv.org/abs/2212.10496", "https://arxiv.org/pdf/2212.10496v2.pdf", "a paper as PDF")]
    [InlineData("https://arxiv.org/abs/2212.10496", "http://export.arxiv.org/abs/2212.10496v1", "a paper at the mirror")]
    [InlineData("https://arxiv.org/abs/cs/0112017", "https://arxiv.org/pdf/cs/0112017", "an old paper")]
    [InlineData("https://example.com/%EB%AA%85%ED%95%A8", "https://example.com/%eb%aa%85%ed%95%a8", "escapes in lower case")]
    [InlineData("https://example.com/%EB%AA%85%ED%95%A8", "https://example.com/명함", "Hangul as it is")]
    [InlineData("https://example.com/A", "  https://example.com/A ", "blanks around; the path keeps its case")]
    [InlineData("https://example.com:8080/a", "http://example.com:8080/a", "another port")]
    [InlineData("https://xn--bj0bj06e.kr/a", "https://한글.kr/a", "a Korean host")]
    [InlineData("https://example.com/a?a=1&b=2", "https://example.com/a?b=2&a=1", "parameters in another order")]
    [InlineData("https://example.com/a?a=2&a=1&b=2", "https://example.com/a?b=2&a=2&a=1", "what one name has twice, in its order")]
    [InlineData("https://example.com/#WVPVWL", "http://www.example.com/#WVPVWL", "a route that is a code")]
    [InlineData("https://example.com#58I88I#186", "https://example.com/#58I88I#186", "a route with another in it")]
    [InlineData("https://example.com/ab", "https://exam\u200Bple.com/a\u2060b\uFEFF", "signs that nobody sees")]
    [InlineData("https://example.com/a", "https://name:word@example.com/a", "a user's name")]
    public void Spellings_of_one_page_have_one_canonical_address(string expected, string written, string why) =>
        Assert.True(CanonicalUrl.Of(expected)!.Value == CanonicalUrl.Of(written)?.Value, $"{why}: {CanonicalUrl.Of(written)?.Value}");

    [Theory]
    [InlineData("https://example.com/a", "https://example.com/b")]
    [InlineData("https://example.com/a?p=1", "https://example.com/a?p=2")]
    [InlineData("https://example.com/a", "https://blog.example.com/a")]
    [InlineData("https://arxiv.org/abs/2212.10496", "https://arxiv.org/abs/2212.10497")]
    [InlineData("https://example.com/a%2Fb", "https://example.com/a/b")]
    [InlineData("https://example.com/#58I88I#186", "https://example.com/#WVPVWL")]
    [InlineData("https://example.com/?a=1&a=2", "https://example.com/?a=2&a=1")]
    [InlineData("https://example.com/\u0645\u06CC\u200C\u062E", "https://example.com/\u0645\u06CC\u062E")]
    public void Different_pages_stay_different(string one, string other) =>
        Assert.NotEqual(CanonicalUrl.Of(one), CanonicalUrl.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("mailto:a@example.com")]
    [InlineData("./images/a.png")]
    [InlineData("/etc/passwd")]
    [InlineData("#research")]
    [InlineData("https://")]
    [InlineData("https:///a")]
    [InlineData("https://exa mple.com/")]
    [InlineData("https://[::1")]
    [InlineData("https://\ud800/")]
    [InlineData("https://a\uffff.com/")]
    [InlineData("https://.")]
    public void What_is_no_web_address_has_none(string written) => Assert.Null(CanonicalUrl.Of(written));

    // With a fragment the address is taken apart by Uri, without one mostly not.
    [Fact]
    public void A_place_in_the_page_never_makes_another_page()
    {
        string[] hosts = ["example.com", "www.example.com", "www.www.com", "www.com", "Blog.example.co.kr", "a.b-c.io", "-a.com", "a-.com", "a..com", "a.com.", "127.1", "1.2.3.4", "0x7f.1", "localhost", "export.arxiv.org", "xn--bj0bj06e.kr", "a_b.com", "a.com:80", new string('a', 64) + ".com", "한글.kr", "me@a.com", "a.c0m"];
        string[] steps = ["/", "/a", "/A.html", "/a.", "/.", "/..", "/.well-known", "/a~b", "/%7e", "//", "/abs", "/pdf", "/2212.10496v2", "/index.php", "/가", "/a b", "?", "?q=1", "/:", "/a;b", "/...", "\\b"];
        var random = new Random(20261129);
        for (var i = 0; i < 20_000; i++)
        {
            var written = (random.Next(2) == 0 ? "https://" : "http://") + hosts[random.Next(hosts.Length)] + string.Concat(random.GetItems(steps, random.Next(5)));
            Assert.True(CanonicalUrl.Of(written + "#here") == CanonicalUrl.Of(written), written);
        }
    }

    [Theory]
    [InlineData("/a/b", "https://example.com/a/b/?q=/c#/d")]
    [InlineData("", "https://example.com")]
    [InlineData("", "https://example.com?q=/a")]
    [InlineData("/a", "https://me@example.com:8080/a")]
    public void The_path_stands_between_host_and_query(string path, string written) => Assert.Equal(path, CanonicalUrl.Of(written)!.Path);

    [Fact]
    public void The_host_is_what_the_site_facet_shows() =>
        Assert.Equal("ai.googleblog.com", CanonicalUrl.Of("http://WWW.ai.GoogleBlog.com/x")!.Host);

    [Fact]
    public void A_canonical_address_is_its_own_canonical_address() =>
        CsCheck.Check.Sample(
            CsCheck.Gen.String[CsCheck.Gen.Char["aA/?#&=%:@.1명[]\\ "], 0, 40],
            rest =>
            {
                var once = CanonicalUrl.Of("https://www.example.com/" + rest);
                if (once is not null) Assert.Equal(once, CanonicalUrl.Of(once.Value));
            },
            iter: 20_000);
}
