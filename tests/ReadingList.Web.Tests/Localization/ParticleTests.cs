using System.Net;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Localization;

/// <summary>A sentence with a reader's own word in it has the particle that the word asks for.</summary>
public sealed class ParticleTests(ParticleTests.Shown read) : IClassFixture<ParticleTests.Shown>
{
    public sealed class Shown() : OneApp(CatalogApp.Of("# List\n* [One](https://example.org/1)\n"));

    [Theory]
    [InlineData("/orgs/삼성", "“삼성”이라는 기관이 없습니다.")]
    [InlineData("/orgs/카카오", "“카카오”라는 기관이 없습니다.")]
    [InlineData("/orgs/ibm", "“ibm”이라는 기관이 없습니다.")]
    [InlineData("/keywords/gpt-online", "“gpt-online”이라는 모델이나 도구가 없습니다.")]
    [InlineData("/orgs/samsung", "“samsung”이라는 기관이 없습니다.")]
    [InlineData("/orgs/meta", "“meta”라는 기관이 없습니다.")]
    [InlineData("/orgs/k8", "“k8”이라는 기관이 없습니다.")]
    [InlineData("/?has=소설", "“소설”로는 고를 수 없습니다.")]
    [InlineData("/?has=만화책", "“만화책”으로는 고를 수 없습니다.")]
    [InlineData("/?month=가을", "“가을”은 달이 아닙니다.")]
    [InlineData("/?month=어제", "“어제”는 달이 아닙니다.")]
    public async Task It_is_said_as_people_say_it(string address, string sentence)
    {
        using var answer = await read.App.GetAsync(address, "ko");
        var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains(sentence, text, StringComparison.Ordinal);
        Assert.DoesNotContain("(이)", text, StringComparison.Ordinal);
    }
}
