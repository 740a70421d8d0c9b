using ReadingList.Search;

namespace ReadingList.Tests.Search;

public class GlossaryTests
{
    private static Glossary Terms => Glossary.BuiltIn;

    [Theory]
    [InlineData("강화학습", "reinforcement learning")]
    [InlineData("강화 학습", "reinforcement learning")]
    [InlineData("RL", "reinforcement learning")]
    [InlineData("Reinforcement-Learning", "reinforcement learning")]
    [InlineData("어텐션", "attention")]
    [InlineData("주의집중", "attention")]
    [InlineData("미세조정", "fine-tuning")]
    [InlineData("파인 튜닝", "fine-tuning")]
    [InlineData("finetuning", "fine-tuning")]
    [InlineData("지식 증류", "knowledge distillation")]
    [InlineData("ＲＡＧ", "retrieval-augmented generation")]
    [InlineData("검색증강생성", "retrieval-augmented generation")]
    [InlineData("피쳐 스토어", "feature store")]
    [InlineData("추천시스템", "recommender system")]
    [InlineData("LLMs", "large language model")]
    [InlineData("Embeddings", "embedding")]
    [InlineData("A/B 테스트", "A/B testing")]
    public void A_term_is_found_by_any_name_of_its_concept(string written, string term) => Assert.Equal(term, Terms.Find(written)?.Names[0]);

    [Fact]
    public void Decomposed_Hangul_is_the_same_term() =>
        Assert.Equal("embedding", Terms.Find("임베딩".Normalize(System.Text.NormalizationForm.FormD))?.Names[0]);

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("오늘")]
    [InlineData("SSL")]
    [InlineData("강화되")]
    [InlineData("\ud800")]
    public void Other_words_name_no_concept(string written) => Assert.Null(Terms.Find(written));

    [Fact]
    public void Related_concepts_are_not_the_same_but_come_with_all_their_names()
    {
        var concept = Terms.Find("강화학습")!;

        Assert.DoesNotContain("RLHF", concept.Names);
        var related = Terms.RelatedTo(concept).Single(other => other.Names[0] == "RLHF");
        Assert.Contains("reinforcement learning from human feedback", related.Names);
    }

    [Fact]
    public void The_longest_term_of_a_text_is_taken_and_says_where_it_stands()
    {
        const string text = "RLHF: deep  reinforcement learning과 LLM을 위한 추천시스템";

        var matches = Terms.Match(text);

        Assert.Equal(
            ["RLHF", "deep  reinforcement learning", "LLM", "추천시스템"],
            matches.Select(match => text.Substring(match.Start, match.Length)));
        Assert.Equal(
            ["RLHF", "deep reinforcement learning", "large language model", "recommender system"],
            matches.Select(match => match.Concept.Names[0]));
    }

    [Fact]
    public void A_term_inside_a_word_is_no_term() => Assert.Empty(Terms.Match("url curling 강화학습론 tragedy"));

    [Fact]
    public void Ten_thousand_letters_and_half_characters_are_answered()
    {
        Assert.Empty(Terms.Match(string.Concat(Enumerable.Repeat("q ", 5_000))));
        Assert.Empty(Terms.Match(new string('가', 10_000)));
        Assert.Equal("embedding", Assert.Single(Terms.Match("\ud800임베딩\udc00\ufffe")).Concept.Names[0]);
    }

    [Fact]
    public void A_glossary_comes_with_the_program_and_has_no_doubtful_line()
    {
        Assert.Empty(Terms.Problems);
        Assert.True(Terms.Concepts.Count >= 1500, $"{Terms.Concepts.Count} concepts");
        var korean = Terms.Concepts.Count(concept => concept.Names.Any(name => name.Any(letter => letter is >= '가' and <= '힣')));
        Assert.True(korean >= 1400, $"{korean} with a Korean name");
    }

    [Fact]
    public void Every_related_term_has_a_line_of_its_own_and_every_name_leads_to_its_line()
    {
        foreach (var concept in Terms.Concepts)
        {
            Assert.All(concept.Names, name => Assert.Same(concept, Terms.Find(name)));
            Assert.All(concept.Related, name => Assert.NotNull(Terms.Find(name)));
            Assert.Equal(concept.Related.Count, Terms.RelatedTo(concept).Count);
        }
    }

    [Theory]
    [InlineData("just words", "terms.txt:1: it has neither = nor ~ in it; the line is skipped.")]
    [InlineData("a = b = c", "terms.txt:1: it has more than one = or ~ in it; the line is skipped.")]
    [InlineData("a ~ b ~ c", "terms.txt:1: it has more than one = or ~ in it; the line is skipped.")]
    [InlineData("= b", "terms.txt:1: “” holds no letter or digit; the line is skipped.")]
    [InlineData("a, b = c", "terms.txt:1: the term “a, b” has a comma in it; the line is skipped.")]
    [InlineData("x = 강화 학습, 강화학습", "terms.txt:1: “강화학습” stands twice in it (case, spaces and punctuation make no difference); the line is skipped.")]
    [InlineData("x = y\nz = Y", "terms.txt:2: “Y” stands in line 1 already; the line is skipped.")]
    public void A_line_that_cannot_be_read_is_skipped_with_a_sentence(string text, string sentence)
    {
        var terms = Glossary.Read(text + "\nlast = 끝", "terms.txt");

        Assert.Equal([sentence], terms.Problems);
        Assert.Equal("last", terms.Find("끝")?.Names[0]);
    }

    [Fact]
    public void A_curators_own_lines_add_to_the_glossary_and_win_over_it()
    {
        var terms = Terms.Extend("""
            reinforcement learning = 보강 학습 ~ bandit theory
            rate limit = 속도 제한, RL
            """, "mine.txt");

        Assert.Empty(terms.Problems);
        Assert.Same(terms.Find("강화학습"), terms.Find("보강학습"));
        Assert.Equal("rate limit", terms.Find("RL")?.Names[0]);
        Assert.DoesNotContain("RL", terms.Find("강화학습")!.Names);
        Assert.Contains(terms.RelatedTo(terms.Find("강화학습")!), related => related.Names[0] == "bandit theory");
        Assert.Equal("reinforcement learning", Terms.Find("RL")?.Names[0]);
    }
}
