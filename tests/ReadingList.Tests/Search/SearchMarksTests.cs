using ReadingList.Tests.Browsing;

namespace ReadingList.Tests.Search;

public sealed class SearchMarksTests
{
    private static readonly string Long = string.Concat(Enumerable.Range(0, 80).Select(number => $"문장{number} word{number}. "));

    [Fact]
    public async Task Hits_are_marked_in_title_name_and_note()
    {
        using var catalog = await SmallCatalog.Of(new Sample("<b>추천 시스템</b>의 서빙") { Organizations = ["스캐터랩"], Note = "추천시스템을 <빠르게>" });
        var listing = await catalog.List("q=추천시스템");
        var (item, marks) = (Assert.Single(listing.Items), listing.Marks!);
        Assert.Equal("&lt;b&gt;<mark>추천 시스템</mark>&lt;/b&gt;의 서빙", marks.Title(item));
        Assert.Equal("<p><mark>추천시스템</mark>을 &lt;빠르게&gt;</p>", marks.Note(item));
        Assert.Null(marks.NoteAroundHit(item));
        Assert.Equal("<mark>스캐터랩</mark>", (await catalog.List("q=ㅅㅋㅌㄹ")).Marks!.Name("스캐터랩"));
        Assert.Null((await catalog.List("")).Marks);
    }

    [Fact]
    public async Task A_long_note_is_cut_around_its_first_hit_between_words()
    {
        using var catalog = await SmallCatalog.Of(new Sample("t") { Note = Long });
        var listing = await catalog.List("q=word40");
        var excerpt = listing.Marks!.NoteAroundHit(listing.Items[0])!;
        Assert.Contains("문장40 <mark>word40</mark>.", excerpt, StringComparison.Ordinal);
        Assert.Matches("^… (문장|word)[0-9]", excerpt);
        Assert.EndsWith(" …", excerpt, StringComparison.Ordinal);
        Assert.InRange(excerpt.Length, 250, 400);
        Assert.StartsWith("문장0 <mark>word0</mark>", (await catalog.List("q=word0")).Marks!.NoteAroundHit(listing.Items[0]), StringComparison.Ordinal);
        Assert.EndsWith("<mark>word79</mark>. ", (await catalog.List("q=word79")).Marks!.NoteAroundHit(listing.Items[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_without_spaces_is_cut_at_whole_graphemes()
    {
        var note = string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 200)) + "핵심" + string.Concat(Enumerable.Repeat("가나다", 200));
        using var catalog = await SmallCatalog.Of(new Sample("t") { Note = note });
        var listing = await catalog.List("q=핵심");
        var excerpt = listing.Marks!.NoteAroundHit(listing.Items[0])!;
        Assert.StartsWith("… 👩‍👩‍👧‍👦", System.Net.WebUtility.HtmlDecode(excerpt), StringComparison.Ordinal);
        Assert.Contains("<mark>핵심</mark>", excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_glossary_searched_along_is_told_until_the_reader_switches_it_off()
    {
        using var catalog = await SmallCatalog.Of(new Sample("Reinforcement Learning from zero"), new Sample("다른 글"));
        var listing = await catalog.List("q=강화학습");
        var along = Assert.Single(listing.Marks!.Along);
        Assert.Equal("강화학습", along.Typed);
        Assert.Contains("reinforcement learning", along.Same, StringComparer.OrdinalIgnoreCase);
        Assert.Equal("<mark>Reinforcement Learning</mark> from zero", listing.Marks.Title(Assert.Single(listing.Items)));
        var off = await catalog.List(listing.Filter.WithGlossary(false).ToQueryString());
        Assert.Equal(0, off.Total);
        Assert.Empty(off.Marks!.Along);
    }
}
