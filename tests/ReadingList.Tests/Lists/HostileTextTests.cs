using System.Diagnostics;
using ReadingList.Lists;
using ReadingList.Testing;

namespace ReadingList.Tests.Lists;

/// <summary>Whatever the text, reading ends soon: with a document or with a refusal that names its line.</summary>
[Collection(nameof(HostileTextTests))]
[CollectionDefinition(nameof(HostileTextTests), DisableParallelization = true)]
public sealed class HostileTextTests(HostileTextTests.Read read) : IClassFixture<HostileTextTests.Read>
{
    private const int Size = 1024 * 1024;

    /// <summary>Seconds of CPU. All but a few cost a tenth of it; what Markdig alone does with them takes minutes.</summary>
    private const double Limit = 2;

    /// <summary>Below so many seconds a ratio measures the machine, on which other tests run; the benchmark compares all.</summary>
    private const double Floor = 1;

    /// <summary>Doubling the size costs at most two and a half times as much, and so over two doublings.</summary>
    private const double Quadrupled = 2.5 * 2.5;

    private const double LeastOwn = 0.4;

    private const int MemoryLimit = 400_000_000;

    [Fact]
    public void There_are_many_of_them() => Assert.True(HostileTexts.All().Select(text => text.Name).Distinct().Count() >= 180);

    [Fact]
    public void A_megabyte_is_read_or_refused_within_two_seconds_and_doubling_it_costs_at_most_two_and_a_half_times_as_much() => Assert.Empty(read.Slow);

    [Fact]
    public void A_megabyte_takes_less_than_four_hundred()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("Only Linux forgets the peak of a process when asked.");
        Assert.Empty(read.Large);
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

    /// <summary>All of them, read once: what it took, and at whose peak the process stood.</summary>
    public sealed class Read
    {
        public Read()
        {
            foreach (var (name, make) in HostileTexts.All()) Judge(name, make);
        }

        public List<string> Slow { get; } = [];

        public List<string> Large { get; } = [];

        private void Judge(string name, Func<int, string> make)
        {
            var text = make(Size);
            if (OperatingSystem.IsLinux()) File.WriteAllText("/proc/self/clear_refs", "5");
            var before = Environment.WorkingSet;
            var (total, whole) = Cost(text);
            var more = Process.GetCurrentProcess().PeakWorkingSet64 - before;
            if (more > MemoryLimit) Large.Add($"{name}: {more / 1_000_000} MB");
            var quarter = whole > Floor ? Cost(make(Size / 4)).Own : 0;
            // The first attempt pays for compiling; a busy machine may need another.
            for (var attempt = 0; attempt < 4 && IsDear(total, quarter, whole); attempt++)
            {
                var again = Cost(text);
                (total, whole) = (Math.Min(total, again.Total), Math.Min(whole, again.Own));
                quarter = Math.Min(quarter, Cost(make(Size / 4)).Own);
            }

            if (IsDear(total, quarter, whole)) Slow.Add($"{name}: {total:0.000} s, of which {whole:0.000} s without collections; of a quarter {quarter:0.000} s");
        }

        private static bool IsDear(double total, double quarter, double whole) => total >= Limit || (whole > Floor && whole > Quadrupled * quarter);

        // Seconds of CPU, and the same without the pauses of collections: how many there are depends on the machine and on
        // what ran before, and the first quarter of a megabyte often needs none.
        private static (double Total, double Own) Cost(string text)
        {
            var (before, pauses) = (Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration());
            var document = ListReader.Read(text);
            var total = Environment.CpuUsage.TotalTime - before;
            var own = total - (GC.GetTotalPauseDuration() - pauses);
            Assert.True(document.Links.Balances);
            if (document.Refusal is { } refusal) Assert.True(refusal.Line > 0 && refusal.Message.EndsWith('.'), refusal.Message);
            // Pauses are told by the clock, which runs on while a busy machine does something else.
            return (total.TotalSeconds, Math.Max(own.TotalSeconds, total.TotalSeconds * LeastOwn));
        }
    }
}
