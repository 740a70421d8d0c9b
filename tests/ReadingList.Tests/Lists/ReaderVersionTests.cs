using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using ReadingList.Catalog;
using ReadingList.Import;
using ReadingList.Lists;
using ReadingList.Notes;
using ReadingList.Search;
using ReadingList.Tests.Catalog;

namespace ReadingList.Tests.Lists;

/// <summary>
/// What catalogs hold of a list is read again only where the reader's number is another: whatever it makes of the spec's examples
/// and of the addresses in the tests of page identity moves the number.
/// </summary>
public sealed class ReaderVersionTests
{
    private const string Where = "tests/ReadingList.Tests/Lists/reader-versions.txt";

    [Fact]
    public void What_is_made_of_the_examples_changes_with_the_number()
    {
        var held = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Lists", "reader-versions.txt")).Where(line => line.Length > 0).Select(line => line.Split(' ')).ToList();
        var made = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Made())).AsSpan(0, 12));
        var number = int.Parse(held[^1][0], CultureInfo.InvariantCulture);

        Assert.True(
            held[^1][1] == made,
            $"An import makes something else of the examples than version {number} did, or there are more examples. Catalogs keep what they hold until the "
                + $"number moves: set ListReader.Version to {number + 1} and add the line \"{number + 1} {made}\" at the end of {Where}.");
        Assert.True(number == ListReader.Version, $"ListReader.Version is {ListReader.Version}, the last line of {Where} is of {number}: the two move together.");
        Assert.Equal(Enumerable.Range(1, number), held.Select(line => int.Parse(line[0], CultureInfo.InvariantCulture)));
    }

    private static string Made() => string.Join('\n', [.. SpecExample.All().Select(Made), .. Addresses(), OrganizationsOfTheProgram()]);

    private static string Made(SpecExample example)
    {
        var listed = ListContents.Of(ReadList.Of(example.ToString(), Encoding.UTF8.GetBytes(example.List), CuratorFiles.None));
        return string.Join('\n', [
            $"{example} {listed.Title}",
            .. listed.Topics.Select(topic => $"topic {topic}"),
            .. listed.Entries.Select(Made),
            .. listed.Findings.Select(finding => $"finding {finding}"),
        ]);
    }

    private static string Made(ListedEntry entry)
    {
        var words = entry.Words;
        var names = words.Organizations.Select(name => name.Name).Concat(words.Keywords).Select(name => new EntryName(name, IsShown: true));
        return string.Join('\n', [
            $"entry {entry.Line} {entry.Address} {TextLanguage.Of(words.Title)} {Encoding.UTF8.GetString(words.ToJson())}",
            .. entry.Places.Select(place => $"place {place}"),
            TitleHtml.Of(words.TitleMarkdown),
            words.NoteMarkdown is { } note ? NoteHtml.Of(note) : "",
            new SearchTexts().Of(words.Title, names, words.NoteText is { } own ? [own] : []).ToString(),
        ]);
    }

    private static IEnumerable<string> Addresses() => new[] { typeof(PageRulesTests), typeof(CanonicalUrlTests) }
        .SelectMany(tests => tests.GetMethods())
        .SelectMany(test => test.GetCustomAttributes<InlineDataAttribute>())
        .SelectMany(data => data.Data.SelectMany(value => value as object[] ?? [value!]))
        .OfType<string>().Distinct().Order(StringComparer.Ordinal)
        .Select(address => $"{address} is {CanonicalUrl.Of(address)}");

    private static string OrganizationsOfTheProgram()
    {
        using var file = typeof(OrganizationNames).Assembly.GetManifestResourceStream(OrganizationNames.FileName)!;
        using var reader = new StreamReader(file, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
