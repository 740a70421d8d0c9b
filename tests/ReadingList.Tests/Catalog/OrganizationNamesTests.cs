using ReadingList.Catalog;

namespace ReadingList.Tests.Catalog;

public class OrganizationNamesTests
{
    private static OrganizationNames Names => OrganizationNames.BuiltIn;

    [Theory]
    [InlineData("네이버", "Naver")]
    [InlineData("NAVER", "Naver")]
    [InlineData("NAVER Corp.", "Naver")]
    [InlineData("네이버클로바", "Naver")]
    [InlineData("Facebook AI", "Meta")]
    [InlineData("FAIR", "Meta")]
    [InlineData("HuggingFace", "Hugging Face")]
    [InlineData("hugging-face", "Hugging Face")]
    [InlineData("ＧＯＯＧＬＥ", "Google")]
    [InlineData("Google Brain", "Google")]
    [InlineData("Google DeepMind", "DeepMind")]
    [InlineData("AWS", "Amazon")]
    [InlineData("Microsoft Research", "Microsoft")]
    [InlineData("Scatter Lab", "스캐터랩")]
    [InlineData("㈜스캐터랩", "스캐터랩")]
    [InlineData("쿠팡", "Coupang")]
    [InlineData("Kakao Brain", "Kakao Brain")]
    [InlineData("카카오", "Kakao")]
    [InlineData("서울대학교", "Seoul National University")]
    [InlineData("University of California, Berkeley", "UC Berkeley")]
    [InlineData("达摩院", "Alibaba")]
    public void Every_name_of_an_organization_leads_to_the_one_that_is_shown(string written, string shown) =>
        Assert.Equal(shown, Names.Find(written)?.Name);

    [Fact]
    public void Decomposed_Hangul_is_the_same_name() =>
        Assert.Equal("스캐터랩", Names.Find("스캐터랩".Normalize(System.Text.NormalizationForm.FormD))?.Name);

    [Theory]
    [InlineData("Nobody's Garage")]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("X")]
    [InlineData("LG")]
    [InlineData("\ud800")]
    [InlineData("\ufffe")]
    public void What_no_line_names_is_no_organization(string written) => Assert.Null(Names.Find(written));

    [Theory]
    [InlineData("https://ai.googleblog.com/2022/12/a.html?m=1", "Google")]
    [InlineData("https://ai.facebook.com/blog/x", "Meta")]
    [InlineData("https://cdn.openai.com/papers/whisper.pdf", "OpenAI")]
    [InlineData("http://www.microsoft.com/en-us/research/blog/x", "Microsoft")]
    [InlineData("https://MEDIUM.com//Airbnb-Engineering/x", "Airbnb")]
    [InlineData("https://medium.com/coupang-engineering", "Coupang")]
    [InlineData("https://github.com/facebookresearch/fairseq", "Meta")]
    [InlineData("https://engineering.clova.ai/posts/2022/12/x", "Naver")]
    [InlineData("https://europe.naverlabs.com/blog/x", "Naver Labs Europe")]
    [InlineData("https://tech.scatterlab.co.kr/x", "스캐터랩")]
    [InlineData("https://huggingface.co/blog/rlhf", "Hugging Face")]
    [InlineData("https://semanticweb.kaist.ac.kr/home", "KAIST")]
    public void An_address_on_its_host_belongs_to_an_organization(string address, string shown) =>
        Assert.Equal(shown, Names.At(address)?.Name);

    [Theory]
    [InlineData("https://huggingface.co/blog/somebody/post")]
    [InlineData("https://huggingface.co/papers/1")]
    [InlineData("https://medium.com/@somebody/airbnb-engineering")]
    [InlineData("https://medium.com/airbnb-engineering-fans/x")]
    [InlineData("https://github.com/somebody/facebookresearch")]
    [InlineData("https://blog.naver.com/somebody/1")]
    [InlineData("https://docs.google.com/document/d/1")]
    [InlineData("https://www.amazon.com/dp/1")]
    [InlineData("https://notopenai.com/")]
    [InlineData("https://openai.com.example.org/")]
    [InlineData("ftp://openai.com/x")]
    [InlineData("openai.com/blog")]
    [InlineData("/blog/rlhf")]
    [InlineData("https://")]
    [InlineData("https://\ud800/")]
    [InlineData("https://xn--/")]
    [InlineData("")]
    public void Shared_hosts_look_alikes_and_what_is_no_address_belong_to_nobody(string address) => Assert.Null(Names.At(address));

    [Fact]
    public void A_list_of_organizations_comes_with_the_program_and_has_no_doubtful_line()
    {
        Assert.Empty(Names.Problems);
        Assert.True(Names.All.Count >= 400, $"{Names.All.Count} organisations");
        var korean = Names.All.Count(organization => organization.OtherNames.Prepend(organization.Name).Any(HasHangul));
        Assert.True(korean >= 300, $"{korean} with a Korean name");
    }

    [Fact]
    public void Every_organization_is_found_by_each_of_its_names_and_hosts()
    {
        foreach (var organization in Names.All)
        {
            Assert.All(organization.OtherNames.Prepend(organization.Name), name => Assert.Same(organization, Names.Find(name)));
            Assert.All(organization.Hosts, host => Assert.Same(organization, Names.At("https://" + host.Replace("/*", "/post", StringComparison.Ordinal))));
        }
    }

    [Fact]
    public void No_host_that_everybody_writes_on_stands_without_a_path()
    {
        string[] shared =
        [
            "medium.com", "github.com", "github.io", "blogspot.com", "wordpress.com", "substack.com", "tistory.com", "velog.io", "brunch.co.kr",
            "naver.com", "blog.naver.com", "google.com", "sites.google.com", "notion.site", "notion.so", "youtube.com", "arxiv.org", "qiita.com",
            "zenn.dev", "note.com", "dev.to", "huggingface.co", "linkedin.com", "facebook.com", "x.com", "twitter.com", "amazon.com", "hatenablog.com",
        ];
        Assert.Empty(Names.All.SelectMany(organization => organization.Hosts).Intersect(shared));
    }

    private static bool HasHangul(string name) => name.Any(letter => letter is >= '가' and <= '힣');
}
