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

    private readonly Tally _tally = new();

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
        var clients = Enumerable.Range(0, Readers).Select(number => new ValidClient(app.Address, _tally, number).RunAsync(over.Token))
            .Concat(Enumerable.Range(0, Attackers).Select(number => new HostileClient(app.Address, _tally, number).RunAsync(over.Token)))
            .Concat(Enumerable.Range(0, Slow).Select(number => new SlowClient(app.Address, _tally, number).RunAsync(over.Token))).ToList();
        var (memory, before) = (new MemoryWatch(app, output), app.Cpu());
        await memory.RunAsync(over.Token);
        await Task.WhenAll(clients);
        _tally.Print(output);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  CPU of the server: {app.Cpu() - before:0} s"));
        return memory.IsFlat() && _tally.Faults == 0;
    }
}
