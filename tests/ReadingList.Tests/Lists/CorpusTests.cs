using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReadingList.Lists;

namespace ReadingList.Tests.Lists;

/// <summary>Lists of the wild against truth that was checked by hand.</summary>
public sealed partial class CorpusTests
{
    [Theory]
    [InlineData("seed", true)]
    [InlineData("awesome-aiml-blog", true)]
    [InlineData("applied-ml", true)]
    [InlineData("awesome-korean-nlp", true)]
    [InlineData("ml-papers-of-the-week", false)]
    public void A_list_is_read_as_a_person_reads_it(string name, bool datesAreStated)
    {
        Assert.SkipUnless(Corpus.Exists, Corpus.Missing);
        var truth = Corpus.Json($"{name}/truth.json");
        var read = ListReader.Read(Corpus.Read($"{name}/list.md")).Items.ToLookup(item => item.Line);
        var (first, last) = (int.MaxValue, 0);

        foreach (var expected in truth.GetProperty("entries").EnumerateArray())
        {
            var line = expected.GetProperty("line").GetInt32();
            (first, last) = (Math.Min(first, line), Math.Max(last, line));
            var item = Assert.Single(read[line]);
            Assert.Equal(expected.GetProperty("url").GetString(), item.Url);
            Assert.Equal(Words(expected.GetProperty("title").GetString()), Words(item.Title));
            Assert.Equal(Words(expected.GetProperty("note").GetString()), Words(item.NoteText));
            Assert.Equal(Strings(expected, "organizations"), item.Organizations.Select(organization => organization.Name));
            Assert.Equal(Strings(expected, "images"), item.Images.Select(image => image.Url));
            Assert.Equal(Urls(expected), item.Related.Select(link => link.Url).Order(StringComparer.Ordinal).Distinct());
            if (datesAreStated) Assert.Equal(expected.GetProperty("published").GetString(), item.Published?.ToString());
        }

        Assert.Equal(truth.GetProperty("entries").GetArrayLength(), read.SelectMany(items => items).Count(item => item.Line >= first && item.Line <= last));
    }

    [Fact]
    public void Every_version_of_a_list_has_the_entries_its_author_meant()
    {
        Assert.SkipUnless(Corpus.Exists, Corpus.Missing);
        foreach (var version in Corpus.Json("awesome-aiml-blog/history-events.json").GetProperty("versions").EnumerateArray())
        {
            var file = version.GetProperty("file").GetString();
            var items = ListReader.Read(Corpus.Read($"awesome-aiml-blog/history/{file}")).Items;
            string Counts(int entries, int withoutUrl, int withNotes, int withoutDate) =>
                string.Create(CultureInfo.InvariantCulture, $"{file}: {entries} entries, {withoutUrl} without address, {withNotes} with notes, {withoutDate} without date");

            Assert.Equal(
                Counts(Number("intended_entries"), Number("entries_without_url"), Number("with_notes"), Number("without_date")),
                Counts(items.Count, items.Count(item => item.Url is null), items.Count(item => item.NoteText is not null), items.Count(item => item.Published is null)));

            int Number(string property) => version.GetProperty(property).GetInt32();
        }
    }

    private static IEnumerable<string> Words(string? text) => Word().Matches((text ?? "").Normalize()).Select(match => match.Value);

    private static IEnumerable<string?> Strings(JsonElement entry, string property) =>
        entry.GetProperty(property).EnumerateArray().Select(value => value.GetString());

    private static IEnumerable<string?> Urls(JsonElement entry) =>
        entry.GetProperty("related").EnumerateArray().Select(link => link.GetProperty("url").GetString()).Order(StringComparer.Ordinal).Distinct();

    [GeneratedRegex(@"\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
