namespace ReadingList.Text;

/// <summary>What the last letter typed can still become: the letters before it, and then any syllable of a range.</summary>
/// <param name="Before">What stands behind the finished part already: of 닭, 달.</param>
/// <param name="First">Of the range.</param>
/// <param name="Last">Of the range, itself included.</param>
internal readonly record struct SyllableRange(string Before, char First, char Last);

/// <summary>
/// The way of a Hangul syllable through the input method: ㅂ becomes any syllable that begins so, 보 becomes 봄 or 봐, and the final consonant
/// of 닭 may turn out to be half of it, or to begin the next syllable (달걀).
/// </summary>
internal static class UnfinishedSyllable
{
    // As Unicode numbers them. A vowel that another stroke makes a longer one, and the last of those.
    private static readonly Dictionary<int, int> LongerVowels = new() { [8] = 11, [13] = 16, [18] = 19 };

    // The same of finals: ㄱ, ㄴ, ㄹ, ㅂ.
    private static readonly Dictionary<int, int> LongerFinals = new() { [1] = 3, [4] = 6, [8] = 15, [17] = 18 };

    // What stays of each final when the next syllable takes its last letter, and the initial that this letter is.
    private static readonly (int Stays, char Moves)[] Parts =
    [
        default, (0, 'ㄱ'), (0, 'ㄲ'), (1, 'ㅅ'), (0, 'ㄴ'), (4, 'ㅈ'), (4, 'ㅎ'), (0, 'ㄷ'), (0, 'ㄹ'), (8, 'ㄱ'), (8, 'ㅁ'), (8, 'ㅂ'), (8, 'ㅅ'), (8, 'ㅌ'),
        (8, 'ㅍ'), (8, 'ㅎ'), (0, 'ㅁ'), (0, 'ㅂ'), (17, 'ㅅ'), (0, 'ㅅ'), (0, 'ㅆ'), (0, 'ㅇ'), (0, 'ㅈ'), (0, 'ㅊ'), (0, 'ㅋ'), (0, 'ㅌ'), (0, 'ㅍ'), (0, 'ㅎ'),
    ];

    /// <returns>Empty for what is no Hangul.</returns>
    /// <param name="last">Folded.</param>
    public static IEnumerable<SyllableRange> Ranges(char last)
    {
        if (Initials.IsInitial(last)) return [OfInitial("", Initials.NumberOf(last))];
        if (!HangulSyllable.Is(last)) return [];
        var (initial, vowel, final) = (HangulSyllable.InitialOf(last), HangulSyllable.VowelOf(last), HangulSyllable.FinalOf(last));
        if (final == HangulSyllable.NoFinal)
            return [new("", last, HangulSyllable.Of(initial, LongerVowels.GetValueOrDefault(vowel, vowel), HangulSyllable.Finals - 1))];
        var (stays, moves) = Parts[final];
        var next = OfInitial(HangulSyllable.Of(initial, vowel, stays).ToString(), Initials.NumberOf(FoldedText.Of(moves.ToString())[0]));
        return LongerFinals.TryGetValue(final, out var longest) ? [new("", last, HangulSyllable.Of(initial, vowel, longest)), next] : [next];
    }

    private static SyllableRange OfInitial(string before, int initial) =>
        new(before, HangulSyllable.Of(initial, 0, 0), HangulSyllable.Of(initial, HangulSyllable.Vowels - 1, HangulSyllable.Finals - 1));
}
