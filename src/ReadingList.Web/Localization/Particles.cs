namespace ReadingList.Web.Localization;

/// <summary>Korean particles that depend on how the word before them ends: 은 or 는, 이라 or 라, 으로 or 로.</summary>
internal static class Particles
{
    // As the texts write them, with a final consonant, without one.
    private static readonly (string Open, string Closed, string Bare)[] Pairs = [("은(는)", "은", "는"), ("이(가)", "이", "가"), ("을(를)", "을", "를"), ("과(와)", "과", "와"), ("(이)", "이", ""), ("(으)로", "으로", "로")];

    /// <summary>Each open particle of a text in the form that the word before it asks for; quotation marks stand between them.</summary>
    public static string Settled(string text)
    {
        foreach (var (open, closed, bare) in Pairs)
        {
            for (var at = text.IndexOf(open, StringComparison.Ordinal); at > 0; at = text.IndexOf(open, at + 1, StringComparison.Ordinal))
            {
                var ending = Ending(text.AsSpan(0, at).TrimEnd("”’\"'」)"));
                var particle = ending == WordEnding.Consonant || (ending == WordEnding.Rieul && closed != "으로") ? closed : bare;
                text = string.Concat(text.AsSpan(0, at), particle, text.AsSpan(at + open.Length));
            }
        }

        return text;
    }

    private static WordEnding Ending(ReadOnlySpan<char> word) => word switch
    {
        // 구글, 게임, 온라인; 삼성.
        [.., 'l' or 'm' or 'n', 'e'] => Ending(word[..^1]),
        [.., 'n', 'g'] => WordEnding.Consonant,
        [.., var last] => Ending(last),
        _ => WordEnding.Vowel,
    };

    private static WordEnding Ending(char letter) => letter switch
    {
        >= '가' and <= '힣' and var syllable => ((syllable - '가') % 28) switch { 0 => WordEnding.Vowel, 8 => WordEnding.Rieul, _ => WordEnding.Consonant },
        // As they are read: 영, 일, 삼, 육, 칠, 팔; 엘, 엠, 엔, 알 of abbreviations, and l, m, n of words.
        '1' or '7' or '8' or 'l' or 'L' or 'R' => WordEnding.Rieul,
        '0' or '3' or '6' or 'm' or 'M' or 'n' or 'N' => WordEnding.Consonant,
        _ => WordEnding.Vowel,
    };

    private enum WordEnding
    {
        Vowel,
        Rieul,
        Consonant,
    }
}
