using System.Diagnostics;
using System.Globalization;
using ReadingList.Lists;
using ReadingList.Testing;

namespace ReadingList.Benchmarks;

/// <summary>What each hostile text costs at half a megabyte and at a whole one; the least of some runs, as the machine may be busy.</summary>
internal static class HostileBenchmark
{
    private const int Size = 1024 * 1024;
    private const int Runs = 3;

    /// <param name="output">One line a text, the dearest first.</param>
    /// <param name="part">Only texts whose name holds it.</param>
    public static void Run(TextWriter output, string part)
    {
        var rows = new List<(double Whole, string Line)>();
        foreach (var (name, make) in HostileTexts.All().Where(text => text.Name.Contains(part, StringComparison.OrdinalIgnoreCase)))
        {
            var (half, _, _) = Cost(make(Size / 2));
            var (whole, peak, result) = Cost(make(Size));
            rows.Add((whole, string.Create(CultureInfo.InvariantCulture, $"{half,7:0.000}   {whole,7:0.000}   {whole / half,5:0.00}   {peak,7}   {Escaped(name)}: {result}")));
        }

        output.WriteLine("s, half   s, whole   ratio   peak MB   text");
        foreach (var (_, line) in rows.OrderByDescending(row => row.Whole)) output.WriteLine(line);
    }

    private static (double Seconds, long Peak, string Result) Cost(string text)
    {
        var (least, peak, result) = (double.MaxValue, 0L, "");
        for (var run = 0; run < Runs && (run == 0 || least > 0.03); run++)
        {
            GC.Collect();
            ForgetPeak();
            var before = Environment.CpuUsage.TotalTime;
            var document = ListReader.Read(text);
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            peak = Math.Max(peak, Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000);
            result = document.Refusal is { } refusal ? $"refused at {refusal.Line}: {refusal.Message}" : $"{document.Items.Count} items, {document.Diagnostics.Count} findings";
        }

        return (least, peak, result);
    }

    // Linux counts the peak anew after this; elsewhere it is that of the whole run so far.
    private static void ForgetPeak()
    {
        if (OperatingSystem.IsLinux()) File.WriteAllText("/proc/self/clear_refs", "5");
    }

    private static string Escaped(string name) => string.Concat(name.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? $"\\u{(int)letter:x4}" : letter.ToString()));
}
