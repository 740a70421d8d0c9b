using ReadingList.Text;

namespace ReadingList.Tests.Search;

public sealed class KeyboardLayoutTests
{
    [Theory]
    [InlineData("rhdgkr", "공학")]
    [InlineData("dkssud", "안녕")]
    [InlineData("rkdghkgkrtmq", "강화학습")]
    [InlineData("cncjs tltmxpa", "추천 시스템")]
    [InlineData("dhks", "완")]
    [InlineData("Rkcl", "까치")]
    [InlineData("ekfrdms", "닭은")]
    [InlineData("djqtdl", "없이")]
    [InlineData("RLEKF", "끼딸")]
    [InlineData("rlhf", null)]
    [InlineData("rhdgkrx", null)]
    [InlineData("한글 mixed", null)]
    [InlineData("2022-12", null)]
    [InlineData("", null)]
    public void Latin_keys_make_the_syllables_they_stand_for_or_nothing(string typed, string? meant) =>
        Assert.Equal(meant, KeyboardLayout.Other(typed));

    [Theory]
    [InlineData("ㅐㅔ두먀", "openai")]
    [InlineData("ㅎㅔㅅ", "gpt")]
    [InlineData("햬ㅣㄷ 2022", "gole 2022")]
    [InlineData("ㄳ", "rt")]
    public void Hangul_makes_the_keys_it_was_typed_with(string typed, string meant) => Assert.Equal(meant, KeyboardLayout.Other(typed));

    [Fact]
    public void Every_syllable_comes_back_from_its_keys()
    {
        for (var syllable = '가'; syllable <= '힣'; syllable++)
        {
            // Shift is lost on the way for letters that have another key: those come back without it.
            var keys = KeyboardLayout.Other(syllable.ToString())!;
            Assert.Equal(keys, KeyboardLayout.Other(KeyboardLayout.Other(keys) ?? ""));
        }
    }
}
