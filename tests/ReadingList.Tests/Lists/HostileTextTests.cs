using System.Diagnostics;
using ReadingList.Lists;

namespace ReadingList.Tests.Lists;

/// <summary>Whatever the text, reading ends soon: with a document or with a refusal that names its line.</summary>
[Collection(nameof(HostileTextTests))]
[CollectionDefinition(nameof(HostileTextTests), DisableParallelization = true)]
public sealed class HostileTextTests
{
    private const int Size = 1024 * 1024;

    /// <summary>Seconds of CPU. All but a few cost a tenth of it; what Markdig alone does with them takes minutes.</summary>
    private const double Limit = 2;

    /// <summary>Below so many seconds a ratio measures the machine.</summary>
    private const double Floor = 0.2;

    /// <summary>Doubling the size costs at most two and a half times as much; over two doublings the collector's moods level out.</summary>
    private const double Quadrupled = 2.5 * 2.5;

    private const int MemoryLimit = 400_000_000;

    [Fact]
    public void There_are_many_of_them() => Assert.True(HostileTexts.All().Select(text => text.Name).Distinct().Count() >= 180);

    [Fact]
    public void A_megabyte_is_read_or_refused_within_two_seconds_and_doubling_it_costs_at_most_two_and_a_half_times_as_much()
    {
        var slow = new List<string>();
        foreach (var (name, make) in HostileTexts.All())
        {
            var text = make(Size);
            var whole = Cost(text);
            var quarter = whole > Floor ? Cost(make(Size / 4)) : 0;
            // The first attempt pays for compiling; a busy machine may need another.
            for (var attempt = 0; attempt < 4 && IsDear(quarter, whole); attempt++)
            {
                whole = Math.Min(whole, Cost(text));
                quarter = Math.Min(quarter, Cost(make(Size / 4)));
            }

            if (IsDear(quarter, whole)) slow.Add($"{name}: {quarter:0.000} s, then {whole:0.000} s");
        }

        Assert.Empty(slow);

        static bool IsDear(double quarter, double whole) => whole >= Limit || (whole > Floor && whole > Quadrupled * quarter);
    }

    [Fact]
    public void A_megabyte_takes_less_than_four_hundred()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("Only Linux forgets the peak of a process when asked.");
        var large = new List<string>();
        foreach (var (name, make) in HostileTexts.All())
        {
            var text = make(Size);
            File.WriteAllText("/proc/self/clear_refs", "5");
            var before = Environment.WorkingSet;
            ListReader.Read(text);
            var more = Process.GetCurrentProcess().PeakWorkingSet64 - before;
            if (more > MemoryLimit) large.Add($"{name}: {more / 1_000_000} MB");
        }

        Assert.Empty(large);
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
        var before = Environment.CpuUsage.TotalTime;
        var document = ListReader.Read(text);
        var cost = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        Assert.True(document.Links.Balances);
        if (document.Refusal is { } refusal) Assert.True(refusal.Line > 0 && refusal.Message.EndsWith('.'), refusal.Message);
        return cost;
    }
}
