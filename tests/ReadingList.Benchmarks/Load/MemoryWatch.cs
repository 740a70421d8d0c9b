using System.Globalization;
using System.Text.RegularExpressions;

namespace ReadingList.Benchmarks.Load;

/// <summary>What the app holds while it works, and how much of that are objects that the collector found alive: whether its memory is bounded, and flat.</summary>
internal sealed partial class MemoryWatch(ServerProcess app, TextWriter output)
{
    private const double Most = 1.10;

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(10), Warming = TimeSpan.FromMinutes(1);

    private readonly List<double> held = [];

    public async Task RunAsync(CancellationToken over)
    {
        using var client = new HttpClient { BaseAddress = app.Address };
        using var timer = new PeriodicTimer(Between);
        try
        {
            while (await timer.WaitForNextTickAsync(over))
            {
                held.Add(app.Memory() / 1e6);
                var (alive, committed) = await HeapAsync(client, over);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  after {held.Count * Between.TotalSeconds:0} s: {held[^1]:0} MB; objects after the last collection {alive:0}, kept for objects {committed:0}"));
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }
    }

    /// <summary>Prints and judges what came after the first minute; a run too short to have anything after it has nothing to judge.</summary>
    public bool IsFlat()
    {
        var later = held.Skip((int)(Warming / Between)).ToList();
        if (later.Count < 4) return true;
        var (first, second) = (later.Take(later.Count / 2).Average(), later.Skip(later.Count / 2).Average());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  memory after the first minute: {later.Min():0} to {later.Max():0} MB, mean of the first half {first:0}, of the second {second:0}"));
        return IsWithin("memory, second half / first half", second / first) & IsWithin("memory, most / mean", later.Max() / later.Average());
    }

    private bool IsWithin(string name, double ratio)
    {
        Figure.Print(output, name, ratio, Most);
        return ratio <= Most;
    }

    // What the app tells whoever runs it.
    private static async Task<(double Alive, double Committed)> HeapAsync(HttpClient client, CancellationToken cancel)
    {
        var text = await client.GetStringAsync(new Uri("/metrics", UriKind.Relative), cancel);
        return (Value("heap_size"), Value("memory_committed_size"));

        double Value(string name) => Measured().Matches(text).Where(each => each.Groups["name"].Value == name).Sum(each => double.Parse(each.Groups["value"].Value, CultureInfo.InvariantCulture)) / 1e6;
    }

    [GeneratedRegex("^dotnet_gc_last_collection_(?<name>[a-z_]+)_bytes (?<value>[0-9.e+]+)$", RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Measured();
}
