using System.Globalization;
using ReadingList.Benchmarks.Lists;

namespace ReadingList.Benchmarks.Load;

/// <summary>
/// Readers, attackers and people on bad lines at once, against the app in a process of its own on a port of its own: what it
/// answers, and that its memory stays what it was.
/// </summary>
internal sealed class MixedLoad(ServerProcess app, TextWriter output)
{
    private const int Port = 5873, Entries = 20_000, Readers = 8, Attackers = 4, Slow = 60;
    private const double MostGrowth = 1.10;

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(10);

    private readonly Tally tally = new();

    /// <returns>Whether all answers were such as may be given, and the memory flat after the first minute.</returns>
    public static async Task<bool> RunAsync(TextWriter output, TimeSpan duration)
    {
        var folder = Scratch.Folder();
        await using (var list = new StreamWriter(Path.Combine(folder, "list.md"))) new ListGenerator(SeedVocabulary.Load()).Write(list, Entries);
        await File.WriteAllTextAsync(Path.Combine(folder, "long-notes.md"), LongNotes());
        using var app = await ServerProcess.AppAsync(Path.Combine(folder, "catalog.db"), Port, [Path.Combine(folder, "list.md"), Path.Combine(folder, "long-notes.md")]);
        return await new MixedLoad(app, output).RunAsync(duration);
    }

    // As many entries as a page takes, each with a note that fills a page by itself.
    private static string LongNotes() =>
        "# Long notes\n" + string.Concat(Enumerable.Range(0, 500).Select(number => string.Create(
            CultureInfo.InvariantCulture, $"* [Long {number} (Dec 2030)](https://long.example/{number})\n{string.Concat(Enumerable.Range(0, 600).Select(line => $"    * line {line} of a note that goes on and on, as if somebody had pasted a whole paper\n"))}")));

    private async Task<bool> RunAsync(TimeSpan duration)
    {
        using var over = new CancellationTokenSource(duration);
        var clients = Enumerable.Range(0, Readers).Select(number => new ValidClient(app.Address, tally, number).RunAsync(over.Token))
            .Concat(Enumerable.Range(0, Attackers).Select(number => new HostileClient(app.Address, tally, number).RunAsync(over.Token)))
            .Concat(Enumerable.Range(0, Slow).Select(number => new SlowClient(app.Address, tally, number).RunAsync(over.Token))).ToList();
        var memory = await WatchAsync(over.Token);
        await Task.WhenAll(clients);
        tally.Print(output);
        return Judge(memory);
    }

    private async Task<List<double>> WatchAsync(CancellationToken over)
    {
        var memory = new List<double>();
        using var timer = new PeriodicTimer(Between);
        try
        {
            while (await timer.WaitForNextTickAsync(over))
            {
                memory.Add(app.Memory() / 1e6);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  after {memory.Count * Between.TotalSeconds:0} s: {memory[^1]:0} MB"));
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }

        return memory;
    }

    // The collector gives memory back when it likes: halves are compared, not moments.
    private bool Judge(List<double> memory)
    {
        var later = memory.Skip((int)(TimeSpan.FromMinutes(1) / Between)).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  answers from 500 on that are no 503 with Retry-After: {tally.Faults}"));
        if (later.Count < 4) return tally.Faults == 0;
        var (first, second) = (later.Take(later.Count / 2).ToList(), later.Skip(later.Count / 2).ToList());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  memory after the first minute: {later.Min():0} to {later.Max():0} MB, mean of the first half {first.Average():0}, of the second {second.Average():0}"));
        Figure.Print(output, "memory, second half / first half", second.Average() / first.Average(), MostGrowth);
        Figure.Print(output, "memory, most / mean", later.Max() / later.Average(), MostGrowth);
        return tally.Faults == 0 && second.Average() / first.Average() <= MostGrowth;
    }
}
