namespace ReadingList.Text;

/// <summary>Korean words without the particle or ending that a reader has typed behind them: 혈당에서 asks for 혈당.</summary>
internal static class Particles
{
    private enum Sound
    {
        Any,
        Consonant,
        Vowel,
    }

    // A stem of one syllable stands in half of all words.
    private const int ShortestStem = 2;

    // Longest first. 도 and 만 are left out: 정확도 and 신뢰도 are words, and 정확 and 신뢰 others.
    private static readonly (string Text, Sound After)[] All =
    [
        .. new (string Text, Sound After)[]
        {
            ("에서 에서는 에서도 에서의 에게 에게서 에는 에도 에 의 부터 까지 까지의 처럼 보다 마다 밖에 한테 들 들은 들을 들이 들의 들에 들과", Sound.Any),
            ("하기 하는 하고 하며 하여 하면 해서 했다 한다 하려면 한 된 되는 적인 적으로", Sound.Any),
            ("을 은 이 과 과의 과는 으로 으로는 으로도 으로의 으로서 으로써 이나 이란 이라는 이라고", Sound.Consonant),
            ("를 는 가 와 와의 와는 로 로는 로도 로의 로서 로써 라는 라고", Sound.Vowel),
        }.SelectMany(line => line.Text.Split(' '), (line, text) => (text, line.After)).OrderByDescending(particle => particle.text.Length),
    ];

    /// <summary>Syllables of the longest.</summary>
    public static int Longest { get; } = All[0].Text.Length;

    /// <returns>Null where a word ends in none, or too little would be left of it.</returns>
    /// <param name="hangul">Folded.</param>
    public static string? StemOf(string hangul)
    {
        foreach (var (particle, after) in All)
        {
            var stem = hangul.Length - particle.Length;
            if (stem >= ShortestStem && hangul.EndsWith(particle, StringComparison.Ordinal) && Suits(particle, after, hangul[stem - 1])) return hangul[..stem];
        }

        return null;
    }

    /// <summary>Whether Hangul behind a Latin word is a particle and nothing else, whatever the word sounds like.</summary>
    public static bool Are(string hangul) => Array.Exists(All, particle => particle.Text == hangul);

    // 전문가 is a word: behind ㄴ the particle would be 이. Behind ㄹ stands 로, as behind a vowel.
    private static bool Suits(string particle, Sound after, char before)
    {
        var final = HangulSyllable.FinalOf(before);
        return after == Sound.Any || after == (final == HangulSyllable.NoFinal || (final == HangulSyllable.Rieul && particle[0] == '로') ? Sound.Vowel : Sound.Consonant);
    }
}
