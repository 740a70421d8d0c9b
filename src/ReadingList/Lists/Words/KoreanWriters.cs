using System.Buffers;

namespace ReadingList.Lists.Words;

/// <summary>People whom a Korean word behind their names says to have written something: "김하나 님의", "김하나, 이두리 지음", "박세미 저".</summary>
internal static class KoreanWriters
{
    private const int MaxLength = 80;

    private static readonly string[] Endings = ["님의", "지음", "씀", "저"];

    // The first syllable of nearly every name.
    private static readonly SearchValues<char> FamilyNames = SearchValues.Create("김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥하");

    /// <param name="text">What stands before a title, or behind it.</param>
    /// <param name="names">Without the word behind them.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out string names)
    {
        names = "";
        if (text.Length > MaxLength || text.IsEmpty || text[^1] is not ('의' or '음' or '씀' or '저')) return false;
        foreach (var ending in Endings)
        {
            if (!text.EndsWith(ending, StringComparison.Ordinal)) continue;
            var people = text[..^ending.Length];
            // "님의" is written together with the name as often; the others are words of their own.
            if (ending != "님의" && !people.EndsWith(' ')) return false;
            people = people.TrimEnd();
            // Behind a name of two syllables only a word of its own is sign enough.
            if (!AreNames(people, ending == "님의" ? 3 : 2)) return false;
            names = people.ToString();
            return true;
        }

        return false;
    }

    /// <summary>The length of the names, with the word behind them, that a text begins with: 9 of "김하나 지음 - 숲의 이름"; 0 where it begins with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !(FamilyNames.Contains(text[0]) || char.IsAsciiLetterUpper(text[0]))) return 0;
        text = text[..Math.Min(text.Length, MaxLength)];
        foreach (var ending in Endings)
        {
            var end = text.IndexOf(ending, StringComparison.Ordinal) + ending.Length;
            if (end > ending.Length && (end == text.Length || !char.IsLetterOrDigit(text[end])) && TryRead(text[..end], out _)) return end;
        }

        return 0;
    }

    private static bool AreNames(ReadOnlySpan<char> people, int least)
    {
        if (people.IsEmpty) return false;
        foreach (var range in people.SplitAny(",·、"))
        {
            var name = people[range].Trim();
            // "Nora Fields 지음"
            if (least == 2 && IsLatinName(name)) continue;
            // "이용자", "소비자": a word for some people, no name.
            if (name.Length < least || name.Length > 3 || !FamilyNames.Contains(name[0]) || name.ContainsAnyExceptInRange('가', '힣') || name[^1] == '자') return false;
        }

        return true;
    }

    private static bool IsLatinName(ReadOnlySpan<char> name)
    {
        foreach (var range in name.Split(' '))
        {
            if (name[range] is not [>= 'A' and <= 'Z', ..] || name[range].IndexOfAnyInRange('0', '9') >= 0) return false;
        }

        return name.Length > 1 && name.Count(' ') < 4;
    }
}
