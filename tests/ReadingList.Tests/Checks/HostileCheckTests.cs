using ReadingList.Lists;
using ReadingList.Testing;
using ReadingList.Tests.Lists;

namespace ReadingList.Tests.Checks;

/// <summary>Checking costs little beside reading, whatever the text.</summary>
[Collection(nameof(HostileTextTests))]
public sealed class HostileCheckTests
{
    /// <summary>Seconds of CPU, reading included.</summary>
    private const double Limit = 3;

    [Fact]
    public void Half_a_megabyte_is_checked_within_three_seconds()
    {
        var slow = new List<string>();
        foreach (var (name, make) in HostileTexts.All())
        {
            var text = make(512 * 1024);
            var cost = double.MaxValue;
            // A busy machine may need another attempt.
            for (var attempt = 0; attempt < 3 && cost >= Limit; attempt++)
            {
                var before = Environment.CpuUsage.TotalTime;
                Checking.Findings(text);
                cost = Math.Min(cost, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            }

            if (cost >= Limit) slow.Add($"{name}: {cost:0.00} s");
        }

        Assert.Empty(slow);
    }

    [Fact]
    public void A_long_title_is_not_repeated_whole_for_each_of_its_doubles()
    {
        var findings = Checking.Findings($"* [{new string('a', 1_000)}](https://a.example/)\n* [b](https://a.example/)\n");

        Assert.True(Assert.Single(findings).Diagnostic.Message.Length < 250);
    }

    [Fact]
    public void Sections_that_nothing_closes_stand_beside_each_other_from_a_depth_on()
    {
        var document = ListReader.Read(string.Concat(Enumerable.Repeat("<details><summary>x</summary>\n\n", 30_000)) + "* [a](https://a.example/)\n");

        Assert.Equal(30_000, document.Sections.Count);
        Assert.True(Assert.Single(document.Items).Section!.Path.Count <= 60);
    }
}
