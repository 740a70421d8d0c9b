using System.Text.RegularExpressions;
using ReadingList.Testing;

namespace ReadingList.Benchmarks.Lists;

/// <summary>Words, note lines and organisations of the project's own seeds: what generated lists are made of.</summary>
public sealed partial class SeedVocabulary
{
    private SeedVocabulary(string[] titleWords, string[] noteClauses, string[] organizations) =>
        (TitleWords, NoteClauses, Organizations) = (titleWords, noteClauses, organizations);

    /// <summary>Distinct, by falling frequency.</summary>
    public IReadOnlyList<string> TitleWords { get; }

    /// <summary>Korean phrases between the arrows and commas of the notes, distinct.</summary>
    public IReadOnlyList<string> NoteClauses { get; }

    /// <summary>Distinct, by falling frequency.</summary>
    public IReadOnlyList<string> Organizations { get; }

    public static SeedVocabulary Load()
    {
        var lines = Directory.EnumerateFiles(Project.File("seeds"), "*.md").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).ToList();
        var labels = lines.Select(line => EntryLine().Match(line)).Where(match => match.Success).ToList();
        var words = labels.SelectMany(match => match.Groups["title"].Value.Split([' ', '*', '(', ')', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit)));
        var clauses = lines.Where(line => line.StartsWith("    * ", StringComparison.Ordinal))
            .SelectMany(line => Links().Replace(line[6..], "${text}").Split(["→", "←", ",", ":"], StringSplitOptions.TrimEntries))
            .Where(clause => clause.Length is > 8 and < 60);
        return new([.. ByFrequency(words)], [.. clauses.Distinct()], [.. ByFrequency(labels.Select(match => match.Groups["org"].Value).Where(org => org.Length > 0))]);
    }

    private static IEnumerable<string> ByFrequency(IEnumerable<string> words) =>
        words.GroupBy(word => word, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key);

    [GeneratedRegex(@"^\* \[(?<title>.+?) \(\w{3} \d{4}(, (?<org>[^)]+))?\)\]\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EntryLine();

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\([^)]*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
