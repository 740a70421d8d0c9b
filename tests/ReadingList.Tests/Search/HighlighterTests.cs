using ReadingList.Search;

namespace ReadingList.Tests.Search;

public sealed class HighlighterTests
{
    [Theory]
    [InlineData("추천시스템", "쏘카의 추천 시스템을 만들며", "쏘카의 <mark>추천 시스템</mark>을 만들며")]
    [InlineData("시스템 추천", "추천시스템", "<mark>추천시스템</mark>")]
    [InlineData("gpt", "GPTs와 ＧＰＴ4, egpt", "<mark>GPT</mark>s와 <mark>ＧＰＴ</mark>4, egpt")]
    [InlineData("gp", "GPT와 GP, ＧＰ", "GPT와 <mark>GP</mark>, <mark>ＧＰ</mark>")]
    [InlineData("c++", "C, C++17, C#", "C, <mark>C&#x2B;&#x2B;</mark>17, C#")]
    [InlineData(".net", "Neural Net, .NET", "Neural Net, .<mark>NET</mark>")]
    [InlineData("한", "한국 \u1112\u1161\u11AB글 👩‍💻", "<mark>한</mark>국 <mark>\u1112\u1161\u11AB</mark>글 &#x1F469;‍&#x1F4BB;")]
    [InlineData("\"feature store\"", "feature-store, store feature", "<mark>feature-store</mark>, store feature")]
    [InlineData("b", "<b>&amp;", "&lt;<mark>b</mark>&gt;&amp;amp;")]
    [InlineData("-gpt 모델", "gpt 모델", "gpt <mark>모델</mark>")]
    [InlineData("...", "a...b", "a...b")]
    public void Hits_are_marked_in_plain_text(string query, string text, string html) => Assert.Equal(html, For(query).MarkText(text));

    [Theory]
    [InlineData("강화학습", "<p>강화 <em>학습</em> 1</p>", "<p><mark>강화 </mark><em><mark>학습</mark></em> 1</p>")]
    [InlineData("em", "<p><em>x</em> em &amp; embed</p>", "<p><em>x</em> <mark>em</mark> &amp; embed</p>")]
    [InlineData("앞뒤", "<ul>\n<li>앞</li><li>뒤</li></ul>", "<ul>\n<li>앞</li><li>뒤</li></ul>")]
    [InlineData("amp", "<p>a &amp; b</p>", "<p>a &amp; b</p>")]
    [InlineData("href", "<a href=\"https://href.example/\">href</a>", "<a href=\"https://href.example/\"><mark>href</mark></a>")]
    public void Hits_are_marked_between_tags_never_inside(string query, string html, string marked) => Assert.Equal(marked, For(query).MarkHtml(html));

    [Fact]
    public void Initial_consonants_mark_the_syllables_they_stand_for() =>
        Assert.Equal("<mark>스캐터랩</mark>의 루다", For("ㅅㅋㅌㄹ").MarkText("스캐터랩의 루다", withInitials: true));

    [Fact]
    public void The_first_hit_is_found_in_the_original_text() => Assert.Equal(6, For("store").FirstHit("\u1112\u1161\u11AB ﬁ store"));

    [Theory]
    [InlineData("gpt4o", "GPT-4o와 GPT 4o mini", "<mark>GPT-4o</mark>와 <mark>GPT 4o</mark> mini")]
    [InlineData("rerank", "Re-ranking", "<mark>Re-rank</mark>ing")]
    [InlineData("혈당에서", "혈당의 예측", "<mark>혈당</mark>의 예측")]
    public void Other_spellings_are_marked_where_they_stand(string query, string text, string html) =>
        Assert.Equal(html, new Highlighter(SearchPlan.Of(query, Glossary.None).Marked).MarkText(text));

    private static Highlighter For(string query) => new(SearchQuery.Parse(query).Terms);
}
