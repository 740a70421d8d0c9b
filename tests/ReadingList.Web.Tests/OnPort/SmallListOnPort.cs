using ReadingList.Testing;

namespace ReadingList.Web.Tests.OnPort;

/// <summary>One app on a port over a list with Korean names.</summary>
public sealed class SmallListOnPort : IDisposable
{
    public CatalogApp App { get; } = CatalogApp.Of(
        """
        # 읽을거리
        ## 1. 추천 시스템
        * [*ChatGPT* 강화학습 정리 (Nov 2022, 스캐터랩)](https://example.org/1.html): 요약
        ## 2. Vision
        * [Token Merging (Feb 2023, Meta)](https://example.org/2.html)
        """).OnPort();

    public void Dispose() => App.Dispose();
}
