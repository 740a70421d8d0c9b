namespace ReadingList.Text;

/// <summary>How Unicode numbers the syllables from 가 to 힣: by initial consonant, then vowel, then final consonant.</summary>
internal static class HangulSyllable
{
    public const char First = '가';
    public const char Last = '힣';

    public const int NoFinal = 0;

    /// <summary>The number of ㄹ among the finals.</summary>
    public const int Rieul = 8;

    public const int Vowels = 21;
    public const int Finals = 28;
    public const int EachInitial = Vowels * Finals;

    public static bool Is(char letter) => letter is >= First and <= Last;

    public static char Of(int initial, int vowel, int final) => (char)(First + (((initial * Vowels) + vowel) * Finals) + final);

    public static int InitialOf(char syllable) => (syllable - First) / EachInitial;

    public static int VowelOf(char syllable) => (syllable - First) / Finals % Vowels;

    /// <returns>From 0 for none; of another letter, none.</returns>
    public static int FinalOf(char letter) => Is(letter) ? (letter - First) % Finals : NoFinal;
}
