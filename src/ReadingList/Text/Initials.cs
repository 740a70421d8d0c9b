namespace ReadingList.Text;

/// <summary>Initial consonants of Hangul, in the folded (conjoining) form that ㄱ and its like fold to.</summary>
public static class Initials
{
    private const char FirstInitial = '\u1100';
    private const char LastInitial = '\u1112';

    /// <summary>Each syllable's initial consonant; other characters stay.</summary>
    public static string Of(string hangul) => string.Create(hangul.Length, hangul, static (initials, text) =>
    {
        for (var i = 0; i < text.Length; i++) initials[i] = Of(text[i]);
    });

    /// <summary>The initial consonant of a syllable; another character stays.</summary>
    public static char Of(char syllable) =>
        HangulSyllable.Is(syllable) ? (char)(FirstInitial + HangulSyllable.InitialOf(syllable)) : syllable;

    /// <summary>Whether folded text is nothing but initial consonants, at least two: a lone ㄱ would find half of all names.</summary>
    public static bool IsInitials(ReadOnlySpan<char> folded) => folded.Length > 1 && !folded.ContainsAnyExceptInRange(FirstInitial, LastInitial);

    internal static bool IsInitial(char folded) => folded is >= FirstInitial and <= LastInitial;

    /// <summary>The number of an initial consonant, as <see cref="HangulSyllable"/> counts them.</summary>
    internal static int NumberOf(char initial) => initial - FirstInitial;
}
