using System.Reflection;
using ReadingList.Catalog;
using ReadingList.Import;

namespace ReadingList.Tests.Import;

public sealed class WordsHashTests
{
    private static readonly EntryWords Words = new() { Url = "https://example.org/1", Title = "제목", TitleMarkdown = "**제목**" };

    private static readonly Dictionary<Type, object> Others = new()
    {
        [typeof(string)] = "other",
        [typeof(int)] = 7,
        [typeof(ValueOrigin)] = ValueOrigin.Address,
        [typeof(IReadOnlyList<OrganizationWords>)] = new[] { new OrganizationWords("네이버", "naver", ValueOrigin.Stated) },
        [typeof(IReadOnlyList<string>)] = new[] { "BERT" },
        [typeof(IReadOnlyList<LinkWords>)] = new[] { new LinkWords("코드", "https://example.org/code") },
    };

    /// <summary>A property that is added to the words and forgotten in the hash would leave entries as they were when it changes.</summary>
    [Fact]
    public void Another_value_of_any_property_gives_another_number()
    {
        foreach (var property in typeof(EntryWords).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            var changed = Words with { };
            property.SetValue(changed, Others[property.PropertyType]);

            Assert.True(WordsHash.Of(Words) != WordsHash.Of(changed), property.Name);
        }
    }

    [Fact]
    public void Words_that_only_part_elsewhere_give_another_number() => Assert.Distinct(
        new[]
        {
            Words with { Keywords = ["ab", "c"] }, Words with { Keywords = ["a", "bc"] }, Words with { Keywords = ["abc"] },
            Words with { Venue = "a", Authors = "b" }, Words with { Venue = "ab", Authors = "" }, Words with { Venue = "ab" },
            Words with { Related = [new("a", "b")] }, Words with { Images = [new("a", "b")] }, Words with { Related = [new("b", "a")] },
            Words with { NoteText = "가" }, Words with { NoteText = "각" }, Words with { NoteMarkdown = "가" },
            Words with { Organizations = [new("a", "b", ValueOrigin.Stated)] }, Words with { Organizations = [new("a", "b", ValueOrigin.Address)] },
        }.Select(WordsHash.Of));

    [Fact]
    public void A_long_note_counts_to_its_end_and_the_number_stays_what_it_was()
    {
        var note = new string('가', 50_000);

        Assert.NotEqual(WordsHash.Of(Words with { NoteText = note + "1" }), WordsHash.Of(Words with { NoteText = note + "2" }));
        Assert.Equal(WordsHash.Of(Words with { NoteText = note + "1" }), WordsHash.Of(Words with { NoteText = note + "1" }));
        Assert.Equal(Known, WordsHash.Of(Words));
    }

    // Kept in catalogs: another number for the same words would have every entry written again.
    private const long Known = 4668519881241018798;
}
