using System.Diagnostics;
using System.Globalization;
using Markdig;
using ReadingList.Benchmarks.Lists;
using ReadingList.Lists;

namespace ReadingList.Benchmarks;

/// <summary>What reading a list costs beside Markdig's own parse of the same text: CPU time in turns, in one run, so that the ratio holds on a busy machine.</summary>
internal static class ReadingBenchmark
{
    internal static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseCjkFriendlyEmphasis().UsePipeTables().UseYamlFrontMatter().DisableHtml().Build();

    public static void Run(TextWriter output, IReadOnlyList<int> sizes, int runs)
    {
        var vocabulary = SeedVocabulary.Load();
        output.WriteLine("entries   characters   Markdig s   reading s   ratio (median of pairs)   peak MB so far");
        foreach (var entries in sizes)
        {
            using var list = new StringWriter(CultureInfo.InvariantCulture);
            new ListGenerator(vocabulary).Write(list, entries);
            var text = list.ToString();
            // The first pair compiles.
            var pairs = Enumerable.Range(0, runs + 1)
                .Select(_ => (Reading: Cost(() => ListReader.Read(text).Items.Count), Markdig: Cost(() => Markdown.Parse(text, Pipeline).Count)))
                .Skip(1).ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{entries,7}   {text.Length,10}   {Median(pairs.Select(pair => pair.Markdig)),9:0.000}   {Median(pairs.Select(pair => pair.Reading)),9:0.000}   {Median(pairs.Select(pair => pair.Reading / pair.Markdig)),23:0.00}   {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000,15}"));
        }
    }

    private static double Cost(Func<int> work)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        if (work() == 0) throw new InvalidOperationException("Nothing was read.");
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
