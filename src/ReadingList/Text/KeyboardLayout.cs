using System.Text;

namespace ReadingList.Text;

/// <summary>What a reader meant who typed with the other layout of a Korean keyboard on: rhdgkr is 공학, ㅐㅔ두먀 is openai.</summary>
public static class KeyboardLayout
{
    private const int FirstSyllable = '가';
    private const int LastSyllable = '힣';

    // Each in the order of Unicode; a letter of two strokes stands as the two.
    private static readonly string[] Initials = "r R s e E f a q Q t T d w W c z x v g".Split(' ');
    private static readonly string[] Vowels = "k o i O j p u P h hk ho hl y n nj np nl b m ml l".Split(' ');
    private static readonly string[] Finals = [.. " r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".Split(' ')];

    // ㄱ to ㅣ, by themselves.
    private static readonly string[] Letters =
        "r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g k o i O j p u P h hk ho hl y n nj np nl b m ml l".Split(' ');

    /// <returns>Null where the text makes no sense in the other layout: it mixes both, holds neither, or leaves letters without a syllable.</returns>
    public static string? Other(string text)
    {
        var hangul = text.Any(IsHangul);
        return hangul == text.Any(char.IsAsciiLetter) ? null : hangul ? Keys(text) : Syllables(text);
    }

    private static bool IsHangul(char c) => c is >= (char)FirstSyllable and <= (char)LastSyllable or >= 'ㄱ' and <= 'ㅣ';

    private static string Keys(string hangul)
    {
        var keys = new StringBuilder();
        foreach (var c in hangul)
        {
            if (c is >= (char)FirstSyllable and <= (char)LastSyllable)
            {
                var number = c - FirstSyllable;
                keys.Append(Initials[number / 588]).Append(Vowels[number / 28 % 21]).Append(Finals[number % 28]);
            }
            else
            {
                keys.Append(c is >= 'ㄱ' and <= 'ㅣ' ? Letters[c - 'ㄱ'] : c);
            }
        }

        return keys.ToString().ToLowerInvariant();
    }

    private static string? Syllables(string text)
    {
        // Shift makes another letter of seven keys only.
        var keys = string.Concat(text.Select(c => "REQTWOP".Contains(c, StringComparison.Ordinal) ? c : char.ToLowerInvariant(c)));
        var hangul = new StringBuilder();
        for (var at = 0; at < keys.Length;)
        {
            if (!char.IsAsciiLetter(keys[at]))
            {
                hangul.Append(keys[at++]);
                continue;
            }

            if (Longest(Initials, keys, at) is not { } initial || Longest(Vowels, keys, at + 1) is not { } vowel) return null;
            at += 1 + Vowels[vowel].Length;
            var final = Final(keys, at);
            at += Finals[final].Length;
            hangul.Append((char)(FirstSyllable + (((initial * 21) + vowel) * 28) + final));
        }

        return hangul.ToString();
    }

    // A consonant before a vowel begins the next syllable.
    private static int Final(string keys, int at)
    {
        for (var length = 2; length > 0; length--)
        {
            if (at + length > keys.Length || Longest(Vowels, keys, at + length) is not null) continue;
            if (Array.IndexOf(Finals, keys.Substring(at, length)) is > 0 and var final) return final;
        }

        return 0;
    }

    private static int? Longest(string[] letters, string keys, int at)
    {
        for (var length = Math.Min(2, keys.Length - at); length > 0; length--)
        {
            if (Array.IndexOf(letters, keys.Substring(at, length)) is >= 0 and var found) return found;
        }

        return null;
    }
}
