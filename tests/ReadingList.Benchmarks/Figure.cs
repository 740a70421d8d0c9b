using System.Globalization;

namespace ReadingList.Benchmarks;

/// <summary>Measured figures: CPU time of this process, and a line that says whether a limit holds.</summary>
internal static class Figure
{
    /// <returns>Seconds of CPU, all threads.</returns>
    public static double Cost(Func<int> work)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        if (work() == 0) throw new InvalidOperationException("Nothing was done.");
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    public static void Print(TextWriter output, string name, double value, double limit) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name}: {value:0.00} (at most {limit:0.00}: {(value <= limit ? "ok" : "over")})"));
}
