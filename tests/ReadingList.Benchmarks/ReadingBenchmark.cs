using System.Globalization;
using System.Text;
using ReadingList.Benchmarks.Lists;
using ReadingList.Lists;
using ReadingList.Lists.Syntax;
using ReadingList.Testing;

namespace ReadingList.Benchmarks;

/// <summary>
/// What reading a list costs beside Markdig's own parse of the whole text with the reader's pipeline: CPU time, in turns, in
/// one run, so that the ratio holds on a busy machine. Then how the time grows, and what memory one reading takes.
/// </summary>
internal sealed class ReadingBenchmark(TextWriter output)
{
    private const double MaxRatio = 2.0;
    private const double MaxGrowth = 1.05;
    private const double MaxPeakMegabytes = 300;
    private const int Megabyte = 1_000_000;
    private const int LargestList = 100_000;

    // Long enough for the compiler's last word on every method, short enough to wait for.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    public async Task RunAsync()
    {
        var vocabulary = SeedVocabulary.Load();
        var generated = new[] { 3_000, 10_000, 30_000, LargestList }.Select(entries => (Entries: entries, Text: Generated(vocabulary, entries))).ToList();
        Warm(generated[0].Text);
        output.WriteLine("text                          bytes   Markdig s   reading s   ratio");
        var times = generated.ConvertAll(list => Compare($"generated, {list.Entries}", list.Text, pairs: list.Entries > 10_000 ? 7 : 15));
        CompareCorpus();
        Figure.Print(output, "growth, exponent of time over length", Exponent(generated.ConvertAll(list => (double)list.Text.Length), times), MaxGrowth);
        Figure.Print(output, $"peak MB of reading {LargestList} entries, text included", await ReadingPeak.OfAsync(generated[^1].Text), MaxPeakMegabytes);
    }

    private static string Generated(SeedVocabulary vocabulary, int entries)
    {
        using var list = new StringWriter(CultureInfo.InvariantCulture);
        new ListGenerator(vocabulary).Write(list, entries);
        return list.ToString();
    }

    private static void Warm(string text)
    {
        for (var spent = TimeSpan.Zero; spent < WarmUp;)
        {
            var before = Environment.CpuUsage.TotalTime;
            Reading(text);
            Parsing(text);
            spent += Environment.CpuUsage.TotalTime - before;
        }
    }

    /// <returns>Seconds of reading it once.</returns>
    private double Compare(string name, string text, int pairs)
    {
        var costs = Enumerable.Range(0, pairs).Select(_ => (Markdig: Parsing(text), Reading: Reading(text))).ToList();
        var reading = Figure.Median(costs.Select(pair => pair.Reading));
        var ratio = Figure.Median(costs.Select(pair => pair.Reading / pair.Markdig));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24}{Encoding.UTF8.GetByteCount(text),11}   {Figure.Median(costs.Select(pair => pair.Markdig)),9:0.000}   {reading,9:0.000}   {ratio,5:0.00}   (at most {MaxRatio:0.00}: {(ratio <= MaxRatio ? "ok" : "over")})"));
        return reading;
    }

    // Lists that people wrote, where they lie beside the project: each over and over until it fills a megabyte.
    private void CompareCorpus()
    {
        var corpus = Project.File("..", "shared", "corpus");
        var files = Directory.Exists(corpus) ? Directory.GetFiles(corpus, "list.md", SearchOption.AllDirectories) : [];
        if (files.Length == 0) output.WriteLine("lists of people: skipped: no corpus");
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var list = File.ReadAllText(file) + "\n\n";
            var text = string.Concat(Enumerable.Repeat(list, Math.Max(1, Megabyte / Encoding.UTF8.GetByteCount(list))));
            // Warm already: one round for what only this list has.
            Reading(text);
            Compare(Path.GetFileName(Path.GetDirectoryName(file))!, text, pairs: 7);
        }
    }

    private static double Reading(string text) => PerRun(text, () => ListReader.Read(text).Items.Count);

    private static double Parsing(string text) => PerRun(text, () => ListMarkdown.Parse(text).Count);

    // Small texts several times in a row: one alone may or may not meet a collection, which costs more than the text.
    private static double PerRun(string text, Func<int> work)
    {
        var runs = Math.Max(1, 10 * Megabyte / text.Length);
        return Figure.Cost(() => Enumerable.Range(0, runs).Sum(_ => work())) / runs;
    }

    // Slope of the line through the logarithms, by least squares.
    private static double Exponent(List<double> lengths, List<double> times)
    {
        var (x, y) = (lengths.ConvertAll(Math.Log), times.ConvertAll(Math.Log));
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }
}
