using System.Text.Json;
using System.Text.RegularExpressions;
using ReadingList.Cli;

namespace ReadingList.Tests.Cli;

/// <summary>What the SARIF 2.1.0 schema demands of the parts we write; nothing else may stand in them.</summary>
public sealed partial class SarifTests : IDisposable
{
    private const string List = "# 목록\n* [\u001b추천 \"100%\" (Dec 2022](https://example.com/a?utm_source=x)\n** [둘](https://example.com/b)\n* [끊긴](\n";

    private readonly CliRun _cli = new();

    [Fact]
    public async Task Findings_are_a_SARIF_log()
    {
        Assert.Equal(CommandLine.Findings, await _cli.Run("check", "--format", "sarif", _cli.Write("목록 1%.md", List)));
        using var log = JsonDocument.Parse(_cli.Output);

        Only(log.RootElement, "$schema", "version", "runs");
        Assert.Equal("2.1.0", Text(log.RootElement, "version"));
        Assert.True(Uri.IsWellFormedUriString(Text(log.RootElement, "$schema"), UriKind.Absolute));
        var run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        Only(run, "tool", "columnKind", "results");
        Assert.Contains(Text(run, "columnKind"), (string[])["utf16CodeUnits", "unicodeCodePoints"]);
        var rules = Rules(run);
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.NotEmpty(results);
        Assert.All(results, result => IsResult(result, rules));
    }

    [Fact]
    public async Task A_clean_list_has_a_log_with_no_results()
    {
        Assert.Equal(CommandLine.Fine, await _cli.Run("check", "--format", "sarif", _cli.Write("list.md", "* [추천 (Dec 2022)](https://example.com/a)")));
        using var log = JsonDocument.Parse(_cli.Output);

        Assert.Equal(0, log.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    public void Dispose() => _cli.Dispose();

    private static List<string> Rules(JsonElement run)
    {
        Only(run.GetProperty("tool"), "driver");
        var driver = run.GetProperty("tool").GetProperty("driver");
        Only(driver, "name", "rules");
        Assert.NotEqual("", Text(driver, "name"));
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.All(rules, rule =>
        {
            Only(rule, "id", "name", "shortDescription");
            IsMessage(rule.GetProperty("shortDescription"));
        });
        var ids = rules.ConvertAll(rule => Text(rule, "id"));
        Assert.Equal(ids.Distinct(), ids);
        return ids;
    }

    private static void IsResult(JsonElement result, List<string> rules)
    {
        Only(result, "ruleId", "ruleIndex", "level", "message", "locations");
        Assert.Equal(Text(result, "ruleId"), rules[result.GetProperty("ruleIndex").GetInt32()]);
        Assert.Contains(Text(result, "level"), (string[])["none", "note", "warning", "error"]);
        IsMessage(result.GetProperty("message"));
        var location = Assert.Single(result.GetProperty("locations").EnumerateArray());
        Only(location, "physicalLocation");
        var place = location.GetProperty("physicalLocation");
        Only(place, "artifactLocation", "region");
        Only(place.GetProperty("artifactLocation"), "uri");
        Assert.Matches(UriReference(), Text(place.GetProperty("artifactLocation"), "uri"));
        var region = place.GetProperty("region");
        Only(region, "startLine", "startColumn", "snippet");
        Assert.True(region.GetProperty("startLine").GetInt32() >= 1);
        Assert.True(region.GetProperty("startColumn").GetInt32() >= 1);
        IsMessage(region.GetProperty("snippet"));
    }

    private static void IsMessage(JsonElement message)
    {
        Only(message, "text");
        Assert.NotEqual("", Text(message, "text"));
    }

    private static void Only(JsonElement element, params string[] properties) =>
        Assert.Equal(properties.Order(StringComparer.Ordinal), element.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    // Of RFC 3986: no blank, no letter outside ASCII, every "%" followed by two digits.
    [GeneratedRegex("^([A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-F]{2})+$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex UriReference();
}
