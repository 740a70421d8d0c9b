using System.Globalization;
using System.Text.RegularExpressions;

namespace ReadingList.Benchmarks.Load;

/// <summary>What the app holds while it works, and how much of that are objects that the collector found alive: whether its memory is bounded, and flat.</summary>
internal sealed partial class MemoryWatch(ServerProcess app, TextWriter output)
{
    private const double Most = 1.10;

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(10), Minute = TimeSpan.FromMinutes(1);

    private readonly List<double> _held = [];

    public async Task RunAsync(CancellationToken over)
    {
        using var client = new HttpClient { BaseAddress = app.Address };
        using var timer = new PeriodicTimer(Between);
        try
        {
            while (await timer.WaitForNextTickAsync(over))
            {
                _held.Add(app.Memory() / 1e6);
                var (alive, committed) = await HeapAsync(client, over);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  after {_held.Count * Between.TotalSeconds:0} s: {_held[^1]:0} MB; objects after the last collection {alive:0}, kept for objects {committed:0}"));
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }
    }

    /// <summary>
    /// Prints and judges what came after the first minute: no minute stands out, and the second half is as the first. The highest
    /// single look is printed and not judged, since it is the large answers that happened to be made at that moment.
    /// </summary>
    public bool IsFlat()
    {
        var minutes = _held.Chunk((int)(Minute / Between)).Skip(1).Select(minute => minute.Average()).ToList();
        // A run too short to have anything after the first minute has nothing to judge.
        if (minutes.Count < 2) return true;
        var (first, second) = (minutes.Take(minutes.Count / 2).Average(), minutes.Skip(minutes.Count / 2).Average());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  memory after the first minute: mean of its minutes {minutes.Average():0} MB, of the highest {minutes.Max():0}, highest look {_held.Skip((int)(Minute / Between)).Max():0}"));
        return IsWithin("memory, second half / first half", second / first) & IsWithin("memory, highest minute / mean", minutes.Max() / minutes.Average());
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

    [GeneratedRegex(@"^dotnet_gc_last_collection_(?<name>[a-z_]+)_bytes(\{[^}]*\})? (?<value>[0-9.e+]+)$", RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Measured();
}
