using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReadingList.Browsing;

/// <summary>What curators call the parts of a series: "1편", "이전 글", "Part 2", "previous post".</summary>
public static partial class PartWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private const string Numerals = @"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|i{1,3}|iv|vi{0,3}|ix|x";

    private static readonly string[] Words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    // Nearly every link says none of it, and a catalog has a hundred thousand of them.
    private static readonly SearchValues<string> Hints = SearchValues.Create(["편", "부", "화", "글", "포스트", "탄", "파트", "part", "previous", "next"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a link of these words leads to another part.</summary>
    public static bool Say(string words) => words.AsSpan().ContainsAny(Hints) && Part().IsMatch(words) && !Counted().IsMatch(words);

    /// <summary>Which part a title or a link's words tell of, from 1; null where they tell none.</summary>
    internal static int? NumberOf(string words)
    {
        if (Number().Match(words) is not { Success: true } match) return null;
        var number = match.Groups["number"].ValueSpan.ToString().ToLowerInvariant();
        return int.TryParse(number, CultureInfo.InvariantCulture, out var digits) ? digits : Math.Max(Array.IndexOf(Words, number), Array.IndexOf(Roman, number)) + 1;
    }

    /// <summary>Whether they lead on ("다음 글") and not back, as links of writers do.</summary>
    internal static bool LeadOn(string words) => Next().IsMatch(words);

    [GeneratedRegex($@"\d ?[편부화탄]\b|(이전|다음|앞선|지난|후속) ?(글|편|포스트)|\bpart[ -]?({Numerals})\b|파트 ?\d|\b(previous|next) (post|part)", Options)]
    private static partial Regex Part();

    // Three papers are no third part.
    [GeneratedRegex(@"(논문|글|사례|자료|영상|강의|발표) ?\d+ ?편", Options)]
    private static partial Regex Counted();

    [GeneratedRegex($@"\b(?<number>\d{{1,2}}) ?[편부화탄]\b|\bpart[ -]?(?<number>{Numerals})\b|파트 ?(?<number>\d{{1,2}})|#(?<number>\d{{1,2}})\b", Options)]
    private static partial Regex Number();

    [GeneratedRegex(@"(다음|후속) ?(글|편|포스트)|\bnext (post|part)", Options)]
    private static partial Regex Next();
}
