using System.Diagnostics;
using ReadingList.Lists;

namespace ReadingList.Tests.Lists;

/// <summary>Whatever the text, reading ends soon: with a document or with a refusal that names its line.</summary>
[Collection(nameof(HostileTextTests))]
[CollectionDefinition(nameof(HostileTextTests), DisableParallelization = true)]
public sealed class HostileTextTests
{
    private const int Size = 256 * 1024;

    /// <summary>Seconds of CPU. All but a few cost a tenth of it; what Markdig alone does with them takes minutes.</summary>
    private const double Limit = 2;

    [Fact]
    public void There_are_more_than_a_hundred_of_them() => Assert.True(HostileTexts.All().Count() >= 100);

    [Fact]
    public void A_quarter_of_a_megabyte_is_read_or_refused_within_two_seconds()
    {
        var slow = new List<string>();
        foreach (var (name, make) in HostileTexts.All())
        {
            var text = make(Size);
            // The first attempt pays for compiling; a busy machine may need another.
            var cost = Enumerable.Range(0, 3).Select(_ => Cost(text)).TakeUntil(cost => cost < Limit).Min();
            if (cost >= Limit) slow.Add($"{name}: {cost:0.00} s");
        }

        Assert.Empty(slow);
    }

    [Fact]
    public void A_refusal_names_a_line_and_reads_nothing()
    {
        var document = ListReader.Read("* [a](https://a.example/)\n" + string.Concat(Enumerable.Repeat("[ (](", 10_000)));

        Assert.NotNull(document.Refusal);
        Assert.Equal(2, document.Refusal.Line);
        Assert.Empty(document.Items);
        Assert.True(document.Links.Balances);
    }

    private static double Cost(string text)
    {
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var document = ListReader.Read(text);
        process.Refresh();
        Assert.True(document.Links.Balances);
        return (process.TotalProcessorTime - before).TotalSeconds;
    }
}

internal static class Sequences
{
    /// <summary>Items up to and with the first that satisfies.</summary>
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> items, Func<T, bool> satisfies)
    {
        foreach (var item in items)
        {
            yield return item;
            if (satisfies(item)) yield break;
        }
    }
}
