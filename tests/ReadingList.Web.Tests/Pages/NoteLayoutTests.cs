using AngleSharp.Dom;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Pages;

public sealed class NoteLayoutTests(NoteLayoutTests.Shown read) : IClassFixture<NoteLayoutTests.Shown>
{
    /// <summary>What they read.</summary>
    public sealed class Shown() : OneApp(CatalogApp.Of(
        """
        ## One
        * [Steps](https://example.org/steps)
          * 스케일링 계획 ① 애플리케이션 특성 식별: `Inference Recommender` 기본 작업 → 결과 분석 ② 스케일링 가정 설정 (①-②까지 설정) ③ 적용과 평가
          * 1/ 후보 추출 = 샷 분할([PySceneDetect](http://scenedetect.com/en/latest/))
          * 2/ 모델 학습
          * 비율 1/2 그리고 ③ 하나
        * [Hostile](https://example.org/hostile): ① one & <script>alert(1)</script> two ② **three ③ four** five ① six
        * [Related](https://example.org/related): 아키텍처를 다룬 [1편](https://example.org/part-1)과 [이전 글](https://example.org/before), [Paper](https://arxiv.org/abs/1), [TransNet](https://arxiv.org/abs/2), [구현](https://www.github.com/a/b), [읽기](https://example.org/read)
        """));

    private readonly CatalogApp _app = read.App;

    [Fact]
    public async Task Steps_in_running_text_begin_lines_of_their_own()
    {
        var items = (await _app.PageAsync("/")).QuerySelector(".note")!.QuerySelectorAll("li");

        Assert.Equal(
            ["① 애플리케이션 특성 식별: Inference Recommender 기본 작업 →\u00A0결과 분석 ", "② 스케일링 가정 설정 (①-②까지 설정) ", "③ 적용과 평가"],
            items[0].QuerySelectorAll("span.step").Select(step => step.TextContent));
        Assert.StartsWith("스케일링 계획 ①", items[0].TextContent, StringComparison.Ordinal);
        Assert.Equal(["", "step", "step", ""], items.Select(item => item.ClassName ?? ""));
        Assert.Empty(items[3].QuerySelectorAll(".step"));
    }

    [Fact]
    public async Task A_search_lays_out_the_same_steps_around_its_hits()
    {
        var page = await _app.PageAsync("/search?q=스케일링");

        Assert.Equal(3, page.QuerySelectorAll(".note span.step").Length);
        Assert.Equal("스케일링", page.QuerySelector(".note span.step mark")!.TextContent);
    }

    [Fact]
    public async Task Signs_within_emphasis_and_foreign_markup_cut_nothing_in_two()
    {
        var note = (await _app.PageAsync("/")).QuerySelectorAll("article")[1].QuerySelector(".note")!;

        Assert.Empty(note.QuerySelectorAll("script"));
        Assert.Equal("three ③ four", note.QuerySelector("strong")!.TextContent);
        Assert.StartsWith("① one & ", note.QuerySelector("span.step")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["② three ③ four five ", "① six"], note.QuerySelectorAll("span.step").Skip(1).Select(step => step.TextContent));
    }

    [Fact]
    public async Task Related_links_say_what_they_are_in_the_readers_language()
    {
        var address = (await _app.PageAsync("/")).QuerySelectorAll("article")[2].QuerySelector(".meta a[href^='/entries/']")!.GetAttribute("href")!;

        Assert.Equal(["Paper|논문", "TransNet|논문", "구현|코드", "읽기|example.org"], Chips(await _app.PageAsync(address, "ko")));
        Assert.Equal(["Paper|", "TransNet|paper", "구현|code", "읽기|example.org"], Chips(await _app.PageAsync(address)));
    }

    private static IEnumerable<string> Chips(IParentNode page) =>
        page.QuerySelectorAll(".body .terms a").Select(chip => $"{chip.FirstElementChild!.TextContent}|{chip.QuerySelector("small")?.TextContent}");
}
