using System.Text.RegularExpressions;
using System.Xml.Linq;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Localization;

public sealed partial class WordsTests
{
    [Fact]
    public void Both_languages_have_the_same_texts_and_none_is_empty()
    {
        var (english, korean) = (Texts("Texts.resx"), Texts("Texts.ko.resx"));

        Assert.Equal(english.Keys.Order(), korean.Keys.Order());
        Assert.All(english.Concat(korean), text => Assert.NotEmpty(text.Value));
    }

    [Fact]
    public void Both_languages_fill_in_the_same_values()
    {
        var (english, korean) = (Texts("Texts.resx"), Texts("Texts.ko.resx"));

        Assert.All(english, text => Assert.True(
            Holes(text.Value).SetEquals(Holes(korean[text.Key])), $"{text.Key}: {text.Value} / {korean[text.Key]}"));
    }

    [Fact]
    public void Every_text_that_a_page_asks_for_exists()
    {
        var texts = Texts("Texts.resx");
        var asked = Directory.EnumerateFiles(Project.File("src", "ReadingList.Web"), "*.cs*", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Asked().Matches(File.ReadAllText(file)).Select(match => match.Groups["key"].Value))
            .Where(key => !key.EndsWith('.'))
            .Distinct();

        Assert.All(asked, key => Assert.True(texts.ContainsKey(key) || texts.ContainsKey(key + ".Many"), $"No text is named '{key}'."));
    }

    private static Dictionary<string, string> Texts(string file) =>
        XDocument.Load(Project.File("src", "ReadingList.Web", "Resources", file)).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    private static HashSet<string> Holes(string text) => [.. Hole().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("""Words\.(Text|Count)\("(?<key>[^"]+)"[),]""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\{\d\}", RegexOptions.NonBacktracking)]
    private static partial Regex Hole();
}
