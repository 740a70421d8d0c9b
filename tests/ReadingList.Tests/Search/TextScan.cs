using System.Text.RegularExpressions;

namespace ReadingList.Tests.Search;

/// <summary>A regular expression over the normalised text: the meaning of a hit, written a second time in another way.</summary>
internal static partial class TextScan
{
    internal static bool Holds(string text, string term)
    {
        var haystack = Squeeze(text);
        var runs = Runs().Matches(Squeeze(term)).Select(match => match.Value).ToList();
        var pattern = string.Join("[^가-힣ᄀ-ᇿa-z0-9぀-鿿]*", runs.Select((run, i) =>
            (i > 0 || char.IsAsciiLetterOrDigit(run[0]) ? Before(run) : "") + Regex.Escape(run) + (i < runs.Count - 1 ? After(run) : "")));
        return Regex.IsMatch(haystack, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    }

    private static string Before(string run) => $"(?<!{Class(run)})";

    private static string After(string run) => $"(?!{Class(run)})";

    private static string Class(string run) => char.IsAsciiLetterOrDigit(run[0]) ? "[a-z0-9]" : run[0] is >= '가' and <= '힣' or >= 'ᄀ' and <= 'ᇿ' ? "[가-힣ᄀ-ᇿ]" : "[぀-鿿]";

    private static string Squeeze(string text) =>
        SpacesInHangul().Replace(text.Normalize(System.Text.NormalizationForm.FormKC).ToLowerInvariant(), "");

    [GeneratedRegex("(?<=[가-힣ᄀ-ᇿ])[ \t]+(?=[가-힣ᄀ-ᇿ])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex SpacesInHangul();

    [GeneratedRegex("[가-힣ᄀ-ᇿ]+|[a-z0-9]+|[぀-鿿]+", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Runs();
}
