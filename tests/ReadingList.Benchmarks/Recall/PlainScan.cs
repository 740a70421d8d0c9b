using System.Text;
using System.Text.RegularExpressions;

namespace ReadingList.Benchmarks.Recall;

/// <summary>
/// What a search means, written a second time and without any index: a folded text is a row of runs, each between two marks, and a
/// term is found where its own runs stand in it as a piece of text. Letters beyond the basic plane count as gaps.
/// </summary>
internal static partial class PlainScan
{
    private const string Hangul = @"\uAC00-\uD7A3\u1100-\u11FF";
    private const string Ideographs = @"\u3005\u3007\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF";
    private const string Letter = $@"[\p{{L}}\p{{Nd}}\p{{Mn}}\p{{Mc}}-[{Hangul}{Ideographs}]]";
    private const char Start = '\u0001', End = '\u0002';

    // In the order of Unicode: the first consonants of 가, 까, 나 …, 588 syllables each.
    private const string Consonants = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    /// <summary>A text to be scanned.</summary>
    public static string Of(string text)
    {
        var runs = new StringBuilder();
        foreach (var run in RunsOf(text)) runs.Append(Start).Append(run).Append(End);
        return runs.ToString();
    }

    /// <summary>The text with the initial consonant of each syllable.</summary>
    public static string InitialsOf(string text) =>
        string.Concat(Of(text).Select(c => c is >= '가' and <= '힣' ? Consonants[(c - '가') / 588] : c)).Normalize(NormalizationForm.FormKC);

    /// <summary>
    /// What to look for: a word's beginning, or all of it where it has one or two letters or a sign in it; Hangul or ideographs anywhere;
    /// several runs one behind the other, whole but for those at the ends. A dot before a word is not looked at: no query made here begins so.
    /// </summary>
    public static string Term(string typed)
    {
        var runs = RunsOf(typed);
        var joined = string.Join($"{End}{Start}", runs);
        return (Word().IsMatch(runs[0]) ? Start + joined : joined) + (Word().IsMatch(runs[^1]) && Whole().IsMatch(typed) ? End : "");
    }

    /// <summary>The same at the very beginning of a name that readers do not see.</summary>
    public static string AtBeginning(string typed) => Start + Term(typed).TrimStart(Start);

    private static List<string> RunsOf(string text)
    {
        var folded = text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Normalize(NormalizationForm.FormC);
        return [.. Run().Matches(Unseen().Replace(folded, "")).Select(run => Hangeul().IsMatch(run.Value) ? Space().Replace(run.Value, "") : run.Value)];
    }

    [GeneratedRegex($@"[{Hangul}]+(?:[^\S\n]+[{Hangul}]+)*|[{Ideographs}]+|(?<!{Letter}){Letter}[+#](?!\+)|{Letter}+(?:\+\++)?", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Run();

    [GeneratedRegex($@"^\P{{L}}*[\p{{L}}-[{Hangul}{Ideographs}]]{{1,2}}\P{{L}}*$|[\p{{L}}\p{{Nd}}][+#]|\.[\p{{L}}\p{{Nd}}]", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Whole();

    [GeneratedRegex($"^[^{Hangul}{Ideographs}]", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Word();

    [GeneratedRegex($"^[{Hangul}]", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Hangeul();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Space();

    [GeneratedRegex(@"\p{Cf}+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Unseen();
}
