using ReadingList.Testing;

[assembly: AssemblyFixture(typeof(ReadingList.Web.Tests.Api.SmallList))]

namespace ReadingList.Web.Tests.Api;

/// <summary>One app over a list that a reader can keep in mind.</summary>
public sealed class SmallList : IDisposable
{
    internal const string Markdown =
        """
        # 읽을거리
        ## 1. Research
        ### 1.1. NLP
        * [*ChatGPT*: Optimizing Language Models (Nov 2022, OpenAI)](https://openai.com/blog/chatgpt/): GPT 3.5를 사람 피드백으로 학습, [이전 글](https://openai.com/blog/instruct)
        * [루다 서빙 (Dec 2022, 스캐터랩)](https://tech.scatterlab.co.kr/serving/)
        ### 1.2. CV
        * [Token Merging (Feb 2023, Meta)](https://research.facebook.com/blog/token-merging/)
          * 토큰을 <b>합쳐</b> 빠르게
        ## 2. Business
        ### 2.1. NLP
        * [루다 서빙 (Dec 2022, 스캐터랩)](https://tech.scatterlab.co.kr/serving/)
        * [Undated <script>alert(1)</script>](https://example.com/undated)

        """;

    public CatalogApp App { get; } = CatalogApp.Of(Markdown);

    public void Dispose() => App.Dispose();
}
