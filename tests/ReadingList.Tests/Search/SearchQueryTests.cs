using ReadingList.Search;
using ReadingList.Text;

namespace ReadingList.Tests.Search;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \u3000")]
    [InlineData("\"")]
    [InlineData("* () ' -- - \"\"")]
    [InlineData("\uD800 \uFFFE")]
    public void A_text_without_letters_asks_for_nothing(string text) => Assert.Empty(SearchQuery.Parse(text).Terms);

    [Fact]
    public void Quotes_group_a_minus_excludes_and_an_open_quote_reaches_to_the_end() => Assert.Equal(
        ["추천", "-이미지", "\"feature store\"", "-\"open end\""],
        SearchQuery.Parse("추천 -이미지 “feature store” -\"open end").Terms.Select(term => (term.Excluded ? "-" : "") + (term.Quoted ? $"\"{term.Text}\"" : term.Text)));

    [Theory]
    [InlineData("ＧＰＴ", "gpt")]
    [InlineData("①단계", "1단계")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글")]
    [InlineData("Cafe\u0301", "café")]
    [InlineData("소프트\u00AD웨\u200B어", "소프트웨어")]
    [InlineData("ㄱㅅ", "\u1100\u1109")]
    [InlineData("ㄳ", "\u1100\u1109")]
    public void Folding_unifies_what_readers_take_for_the_same(string text, string folded) => Assert.Equal(folded, FoldedText.Of(text));

    [Fact]
    public void A_very_long_query_is_cut_not_refused() => Assert.True(SearchQuery.Parse(string.Concat(Enumerable.Repeat("가 a ", 20_000))).Terms.Count <= SearchQuery.MaxTerms);

    [Theory]
    [InlineData("NEAR(a b)", new[] { "near", "a", "b" })]
    [InlineData("title:강화학습*", new[] { "title", "강화학습" })]
    [InlineData("GPT-4를", new[] { "gpt", "4", "를" })]
    public void Operators_of_other_engines_are_words(string text, string[] runs) =>
        Assert.Equal(runs, SearchQuery.Parse(text).Terms.SelectMany(term => term.Runs).Select(run => run.Text));

    [Fact]
    public void Of_hundreds_of_single_letters_a_few_are_searched_and_the_words_among_them()
    {
        var terms = SearchQuery.Parse(string.Join(' ', Enumerable.Range(0, 400).Select(number => (char)('a' + (number % 26)))) + " routing").Terms;

        Assert.Equal([.. "abcdefgh".Select(letter => letter.ToString()), "routing"], terms.Select(term => term.Text));
    }
}
