using System.CommandLine;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using ReadingList.Cli;
using ReadingList.Testing;

namespace ReadingList.Tests;

/// <summary>What rots silently: the README names every setting, verb, option, field and code, and no setting that is none.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Project.File(), "README.md"));
    private static readonly int Korean = Readme.IndexOf("# ReadingList (한국어)", StringComparison.Ordinal);

    public static TheoryData<string> Settings => [.. SettingsOf(typeof(ReadingListSettings), "ReadingList")];

    public static TheoryData<string> Commands => [.. AllCommands().Select(command => command.Name)];

    public static TheoryData<string> Codes =>
        [.. typeof(ReadingListSettings).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Codes", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(constant => constant.IsLiteral)
            .Select(constant => (string)constant.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Settings))]
    public void A_setting_stands_there_as_option_and_as_variable_in_both_languages(string setting)
    {
        foreach (var text in new[] { Readme[..Korean], Readme[Korean..] })
        {
            Assert.Contains($"`--{setting}", text, StringComparison.Ordinal);
            Assert.Contains($"`{setting.Replace(":", "__", StringComparison.Ordinal)}`", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_setting_stands_there_that_is_none()
    {
        var known = SettingsOf(typeof(ReadingListSettings), "ReadingList").ToHashSet(StringComparer.Ordinal);

        var named = SettingInText().Matches(Readme).Select(match => ListIndex().Replace(match.Value.Replace("__", ":", StringComparison.Ordinal), ":0"));

        Assert.All(named, name => Assert.Contains(name, known));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_verb_stands_there_in_both_languages_and_its_options_once(string name)
    {
        Assert.Contains($"| `{name}", Readme[..Korean], StringComparison.Ordinal);
        Assert.Contains($"| `{name}", Readme[Korean..], StringComparison.Ordinal);
        var options = AllCommands().Single(command => command.Name == name).Options.Where(option => !option.Hidden && option.Name is not ("--help" or "--version"));
        Assert.All(options, option => Assert.Contains(option.Name, Readme, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_of_a_finding_stands_there(string code) => Assert.Contains($"| `{code}` |", Readme, StringComparison.Ordinal);

    [Fact]
    public void The_fields_of_parse_stand_there()
    {
        var fields = typeof(ParsedItem).GetProperties()
            .Where(property => property.Name != "EqualityContract")
            .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

        Assert.All(fields, field => Assert.Contains($"`{field}`", Readme, StringComparison.Ordinal));
    }

    private static IEnumerable<string> SettingsOf(Type type, string path) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).SelectMany(property =>
            property.PropertyType.Namespace?.StartsWith("ReadingList", StringComparison.Ordinal) == true && property.PropertyType.IsClass
                ? SettingsOf(property.PropertyType, $"{path}:{property.Name}")
                : [property.PropertyType.IsAssignableTo(typeof(IEnumerable<string>)) ? $"{path}:{property.Name}:0" : $"{path}:{property.Name}"]);

    private static IEnumerable<Command> AllCommands()
    {
        using var shell = new Shell(StreamWriter.Null, TextWriter.Null, () => Stream.Null, errorIsTerminal: false);
        return CommandLine.Verbs(shell, () => new ReadingListSettings()).Subcommands;
    }

    [GeneratedRegex("ReadingList(:|__)[A-Za-z0-9:_]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SettingInText();

    [GeneratedRegex(":[0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex ListIndex();
}
