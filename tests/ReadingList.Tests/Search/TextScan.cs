using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ReadingList.Tests.Search;

/// <summary>A regular expression over the normalised text: the meaning of a hit, written a second time in another way.</summary>
internal static partial class TextScan
{
    private const string Hangul = "가-힣ᄀ-ᇿ";
    private const string Letters = "a-z0-9";
    private const string Signs = "\uE000\uE001";
    private const string Ideographs = "぀-鿿";
    private const string Any = Hangul + Letters + Signs + Ideographs;

    // Each is scanned for hundreds of terms.
    private static readonly ConcurrentDictionary<string, string> Squeezed = new();

    /// <summary>Anywhere in a text that readers see: Hangul in the middle of a word, other words from their beginning, some only whole.</summary>
    internal static bool Holds(string text, string term) => Matches(text, "", term);

    /// <summary>From the beginning of a name that readers do not see.</summary>
    internal static bool Begins(string name, string term) => Matches(name, $"^[^{Any}]*", term);

    private static bool Matches(string text, string from, string term)
    {
        var runs = Runs().Matches(Squeeze(term)).Select(match => match.Value).ToList();
        var whole = IsWhole(term);
        var pattern = from + string.Join($"[^{Any}]*", runs.Select((run, i) =>
            (i > 0 || IsWord(run) ? Before(run) : "") + Regex.Escape(run) + (i < runs.Count - 1 || (whole && IsWord(run)) ? After(run) : "")));
        if (runs.Count == 1 && DotFirst().IsMatch(term)) pattern = @"(?<=\.)" + pattern;
        return Regex.IsMatch(Squeeze(text), pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    }

    // R, Go, C++, .NET, node.js; not the end of a sentence.
    private static bool IsWhole(string term) => Short().IsMatch(term) || SignInside().IsMatch(term);

    private static bool IsWord(string run) => Class(run) == Letters;

    private static string Before(string run) => $"(?<![{Class(run)}])";

    // Signs end a word.
    private static string After(string run) => run[^1] >= Signs[0] && run[^1] <= Signs[1] ? $"(?![{Signs}])" : IsWord(run) ? $"(?![{Letters}{Signs}])" : $"(?![{Class(run)}])";

    private static string Class(string run) => run[0] is >= '가' and <= '힣' or >= 'ᄀ' and <= 'ᇿ' ? Hangul : run[0] is >= '぀' and <= '鿿' ? Ideographs : Letters;

    private static string Squeeze(string text) => Squeezed.GetOrAdd(text, static text => SignsOfWords().Replace(
        SpacesInHangul().Replace(text.Normalize(System.Text.NormalizationForm.FormKC).ToLowerInvariant(), ""),
        word => word.Value.Replace('+', Signs[0]).Replace('#', Signs[1])));

    [GeneratedRegex("(?<=[가-힣ᄀ-ᇿ])[ \t]+(?=[가-힣ᄀ-ᇿ])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex SpacesInHangul();

    [GeneratedRegex(@"[a-z0-9]\+{2,}|(?<![a-z0-9])[a-z][+#]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex SignsOfWords();

    [GeneratedRegex("[가-힣ᄀ-ᇿ]+|[a-z0-9]+[\uE000\uE001]*|[぀-鿿]+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Runs();

    [GeneratedRegex("^[^가-힣ᄀ-ᇿa-z0-9぀-鿿]*[a-z]{1,2}[^가-힣ᄀ-ᇿa-z0-9぀-鿿]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Short();

    [GeneratedRegex(@"[\p{L}\p{Nd}][+#]|\.[\p{L}\p{Nd}]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex SignInside();

    [GeneratedRegex(@"\.[a-z]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex DotFirst();
}
