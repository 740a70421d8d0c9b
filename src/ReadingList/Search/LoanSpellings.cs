using System.Text;
using ReadingList.Text;

namespace ReadingList.Search;

/// <summary>Loan words that Korean writers spell in several ways: 콘텐츠 and 컨텐츠, 피처 and 피쳐. Told by a rule and by spellings.txt beside this file.</summary>
internal static class LoanSpellings
{
    // More than any one word has; each is another question to the index.
    private const int MostSpellings = 6;

    private static readonly Lazy<string[][]> Sounds = new(Read);

    /// <summary>The other spellings of a text, one exchange each; empty for what is no Hangul, or a lone syllable.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        if (text.Count(HangulSyllable.Is) < 2) return [];
        var others = new List<string>();
        foreach (var ways in Sounds.Value)
        {
            if (FirstIn(text, ways) is { } way) others.AddRange(ways.Where(other => other != way).Select(other => text.Replace(way, other, StringComparison.Ordinal)));
        }

        // What is exchanged twice (컨텐츠레이블) is met by the first of each.
        if (others.Count > 1 && Canonical(text) is var first && first != text) others.Insert(0, first);
        for (var at = 0; at < text.Length; at++)
        {
            if (OtherVowel(text[at]) is { } syllable) others.Add(string.Concat(text.AsSpan(0, at), [syllable], text.AsSpan(at + 1)));
        }

        return [.. others.Distinct().Where(other => other != text).Take(MostSpellings)];
    }

    /// <summary>One spelling for all of them, to look words up by.</summary>
    public static string Canonical(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text) plain.Append(IsIotated(letter) ? OtherVowel(letter)!.Value : letter);
        var canonical = plain.ToString();
        foreach (var ways in Sounds.Value)
        {
            if (FirstIn(canonical, ways) is { } way && way != ways[0]) canonical = canonical.Replace(way, ways[0], StringComparison.Ordinal);
        }

        return canonical;
    }

    // The longest, since 플로 stands in 플로우.
    private static string? FirstIn(string text, string[] ways) =>
        ways.Where(way => text.Contains(way, StringComparison.Ordinal)).MaxBy(way => way.Length);

    // Behind ㅈ, ㅉ and ㅊ Korean hears no y, and the rules of spelling write none: 쟈 is 자, 져 is 저, 죠 is 조, 쥬 is 주.
    private static char? OtherVowel(char letter)
    {
        if (!HangulSyllable.Is(letter) || HangulSyllable.InitialOf(letter) is not (12 or 13 or 14)) return null;
        var vowel = HangulSyllable.VowelOf(letter) switch { 0 => 2, 2 => 0, 4 => 6, 6 => 4, 8 => 12, 12 => 8, 13 => 17, 17 => 13, _ => -1 };
        return vowel < 0 ? null : HangulSyllable.Of(HangulSyllable.InitialOf(letter), vowel, HangulSyllable.FinalOf(letter));
    }

    private static bool IsIotated(char letter) => OtherVowel(letter) is not null && HangulSyllable.VowelOf(letter) is 2 or 6 or 12 or 17;

    private static string[][] Read()
    {
        using var stream = typeof(LoanSpellings).Assembly.GetManifestResourceStream("spellings.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('=', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
    }
}
