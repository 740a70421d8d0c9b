using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using ReadingList.Lists;
using ReadingList.Lists.Words;

namespace ReadingList.Tests.Lists;

/// <summary>
/// No word of an entry is lost (law 2): each ends in its title, date, organisations, authors, venue, kind, note, text of a
/// related link or image, or in the report.
/// </summary>
public sealed partial class WordConservationTests
{
    // Words that only join a fact to its title, and those that a date is made of.
    private static readonly HashSet<string> Joints = new(StringComparer.OrdinalIgnoreCase) { "by", "via", "and", "with", "from", "on", "at", "in", "x", "et", "al", "등", "는", "the", "of", "de", "님의", "님", "지음", "씀", "저", "著" };

    // What stands before a colon and says which field follows.
    private static readonly HashSet<string> Labels = new(StringComparer.OrdinalIgnoreCase) { "Title", "Author", "Authors", "Venue", "Date", "저자", "학회", "날짜", "著者", "会議", "作者" };

    [Fact]
    public void No_word_of_an_entry_of_the_specs_is_lost()
    {
        foreach (var example in SpecExample.All()) AssertConserved(example.List, example.ToString());
    }

    [Fact]
    public void No_word_of_an_entry_of_the_wild_is_lost()
    {
        Assert.SkipUnless(Corpus.Exists, Corpus.Missing);
        foreach (var path in Corpus.Lists().Where(path => !path.Contains("history", StringComparison.Ordinal))) AssertConserved(Corpus.Read(path), path);
    }

    [Fact]
    public void No_word_is_lost_in_lists_that_chance_makes() =>
        ListMutations.Made.Sample(text => AssertConserved(text, text), iter: 1_000);

    [Fact]
    public void No_word_is_lost_in_lists_of_the_wild_that_were_damaged()
    {
        Assert.SkipUnless(Corpus.Exists, Corpus.Missing);
        var lists = Corpus.Lists().Where(path => !path.Contains("history", StringComparison.Ordinal)).Select(Corpus.Read).ToList();
        ListMutations.Damaged(lists).Sample(text => AssertConserved(text, text), iter: 1_000);
    }

    private static void AssertConserved(string text, string name)
    {
        var loss = Loss(text);
        Assert.True(loss is null, $"{name}, {loss}");
    }

    // Null where no word is lost, else the first item that loses some.
    private static string? Loss(string text)
    {
        var document = ListReader.Read(text);
        var reported = document.Diagnostics.Select(finding => finding.Line).ToList();
        var lines = document.Items.Select(item => item.Line).ToHashSet();
        foreach (var (first, last, words) in IndependentWords.Of(text).Where(part => lines.Contains(part.Line)))
        {
            if (reported.Exists(line => line >= first && line <= last)) continue;
            var entries = document.Items.Where(item => item.Line >= first && item.Line <= last).ToList();
            var fields = string.Join(' ', entries.Select(Fields).Concat(document.Sections.Select(section => section.Heading)));
            var kept = Words(fields).Concat(Words(Addresses(entries))).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var lost = Words(words).Where(word => !IsKept(word, kept) && !Joints.Contains(word) && !Labels.Contains(word) && !entries.Exists(item => IsOfDate(word, item) || InAddress(word, item))).ToList();
            if (lost.Count > 0) return $"line {first}: “{string.Join(' ', lost)}” of “{words}” is in no field of “{entries[0].Title}” ({Fields(entries[0])})";
        }

        return null;
    }

    // A link may end within a word, `[설명서](u)를`: its pieces stand in fields side by side.
    private static bool IsKept(string word, HashSet<string> kept) =>
        kept.Contains(word) || Enumerable.Range(1, word.Length - 1).Any(cut => kept.Contains(word[..cut]) && (Joints.Contains(word[cut..]) || IsKept(word[cut..], kept)));

    private static string Fields(ListItem item) => string.Join(
        ' ',
        [
            item.Title, item.Venue ?? "", item.Authors ?? "", item.Kind ?? "", item.LinkText ?? "", item.NoteText ?? "",
            .. item.Organizations.Select(organization => organization.Name),
            .. item.Related.Select(link => link.Text),
            .. item.Images.Select(image => image.Text),
        ]);

    private static string Addresses(List<ListItem> entries) => string.Join(' ', entries.SelectMany(item => item.Related.Select(link => link.Url).Append(item.Url)));

    private static bool IsOfDate(string word, ListItem item) =>
        word.All(char.IsDigit) || ((item.Published is not null || item.Day is not null) && (DateWord().IsMatch(word) || MonthNames.Of(word) > 0));

    private static bool InAddress(string word, ListItem item) =>
        item.Url?.Contains(word, StringComparison.OrdinalIgnoreCase) == true || item.Related.Any(link => link.Url.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Words(string text) => Word().Matches(Shortcode().Replace(WithoutHalves(text).Normalize(), " ")).Select(match => match.Value);

    // Half a character, which damage leaves, is no word, and nothing that holds one can be composed.
    private static string WithoutHalves(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune == Rune.ReplacementChar || rune.Value is 0xFFFE or 0xFFFF ? " " : rune.ToString()));

    [GeneratedRegex(@"\p{L}+|\p{Nd}+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@":([a-z0-9_+-]+:)+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"^(년도?|월|일|年|月|日|号|st|nd|rd|th|주|주차|T|Z|h|Q|분기|to|부터|까지|spring|summer|autumn|fall|winter|월|화|수|목|금|토|일|\p{L}+요일|\p{L}+曜日|mon|tue|wed|thu|fri|sat|sun|봄|여름|가을|겨울|년|월)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex DateWord();
}
