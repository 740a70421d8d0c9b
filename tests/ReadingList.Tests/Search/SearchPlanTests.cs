using ReadingList.Search;

namespace ReadingList.Tests.Search;

public sealed class SearchPlanTests
{
    private static readonly Glossary Glossary = Glossary.Read("reinforcement learning = 강화학습, RL ~ RLHF\nRLHF = 인간 피드백 기반 강화학습\n", "glossary.txt");

    [Theory]
    [InlineData("강화학습")]
    [InlineData("강화 학습")]
    [InlineData("Reinforcement Learning")]
    [InlineData("RL")]
    [InlineData("RL을")]
    public void A_term_is_searched_under_all_its_names_and_with_what_is_related(string typed)
    {
        var clause = Assert.Single(SearchPlan.Of(typed, Glossary).Clauses);

        Assert.Equal(["reinforcement learning", "강화학습", "RL"], clause.Same.Select(term => term.Text));
        Assert.Equal(["RLHF", "인간 피드백 기반 강화학습"], clause.Related.Select(term => term.Text));
    }

    [Fact]
    public void Words_around_a_term_are_demands_of_their_own() => Assert.Equal(
        ["robot", "reinforcement+learning", "policy"],
        SearchPlan.Of("robot reinforcement learning policy -RL", Glossary).Clauses.Select(clause => string.Join('+', clause.Typed.Select(term => term.Text))));

    [Theory]
    [InlineData("\"강화학습\"")]
    [InlineData("-강화학습")]
    [InlineData("RLx")]
    public void Quoted_excluded_and_longer_words_are_taken_as_they_are(string typed) =>
        Assert.Empty(SearchPlan.Of(typed, Glossary).Clauses.SelectMany(clause => clause.Same.Concat(clause.Related)));

    [Fact]
    public void Without_a_glossary_only_what_was_typed_counts() => Assert.Empty(Assert.Single(SearchPlan.Of("강화학습", null).Clauses).Same);

    [Fact]
    public void An_abbreviation_stands_for_itself_only() =>
        Assert.Equal(["RL"], SearchPlan.Of("강화학습", Glossary).Clauses[0].Same.Where(term => term.WholeWords).Select(term => term.Text));
}
