using CsCheck;
using ReadingList.Catalog;

namespace ReadingList.Tests.Catalog;

public class SlugTests
{
    [Theory]
    [InlineData("RecSys, etc.", "recsys-etc")]
    [InlineData("스캐터랩", "스캐터랩")]
    [InlineData("  추천 / 시스템 -- 2022 ", "추천-시스템-2022")]
    [InlineData("Ünïcode — Zürich", "ünïcode-zürich")]
    [InlineData("", "-")]
    [InlineData(" \u200b", "-")]
    public void Words_stay_and_everything_between_them_is_one_hyphen(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Theory]
    [InlineData("C", "c")]
    [InlineData("C++", "cpp")]
    [InlineData("c++ / Python", "cpp-python")]
    [InlineData("C++20", "cpp20")]
    [InlineData("C++로 쓰기", "cpp로-쓰기")]
    [InlineData("Notepad++", "notepadpp")]
    [InlineData("C#", "c-sharp")]
    [InlineData("C# / .NET", "c-sharp-net")]
    [InlineData("F#과 C#", "f-sharp과-c-sharp")]
    [InlineData("Disney+", "disney-plus")]
    [InlineData("왓챠+", "왓챠-plus")]
    [InlineData("100+ papers", "100-plus-papers")]
    public void Signs_that_people_speak_are_written_out(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Theory]
    [InlineData("A+B", "a-b")]
    [InlineData("CNN + RNN", "cnn-rnn")]
    [InlineData("a+++b", "a-b")]
    [InlineData("issue #3", "issue-3")]
    [InlineData("page#part", "page-part")]
    [InlineData("#태그 #둘", "태그-둘")]
    [InlineData("C##", "c")]
    [InlineData("++i", "i")]
    public void Other_signs_part_words(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Theory]
    [InlineData("🔥", "u1f525")]
    [InlineData("💡", "u1f4a1")]
    [InlineData("❤️", "u2764")]
    [InlineData("❤", "u2764")]
    [InlineData("???", "u3f-u3f-u3f")]
    [InlineData("+#!", "u2b-u23-u21")]
    [InlineData("🔥 NLP", "nlp")]
    public void A_name_without_a_letter_has_a_slug_of_its_own(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void A_slug_is_short_and_its_own_slug()
    {
        string[] letters = ["a", "C", "가", "é", " ", "1", "+", "#", "-", "_", ".", "\u0301", "🔥", "?", "❤", "\uFE0F"];
        Gen.Int[0, letters.Length - 1].Array[0, 120].Select(picked => string.Concat(picked.Select(at => letters[at]))).Sample(name =>
        {
            var slug = Slug.Of(name);
            Assert.InRange(slug.Length, 1, 80);
            Assert.Equal(slug, Slug.Of(slug));
            Assert.DoesNotContain("--", slug, StringComparison.Ordinal);
        });
    }
}
