using System.Collections.Concurrent;
using System.Globalization;

namespace ReadingList.Benchmarks.Load;

/// <summary>What the server answered, by kind of client and status; 0 where it closed the connection without a status.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<(string Client, int Status), long> counts = new();
    private readonly ConcurrentQueue<string> faults = new();

    /// <summary>Answers from 500 on that are neither a 503 with Retry-After nor a 505 to who speaks another HTTP: none may be.</summary>
    public long Faults => faults.Count;

    public void Add(string client, string asked, int status, bool saysWhen)
    {
        counts.AddOrUpdate((client, status), 1, (_, count) => count + 1);
        if (status >= 500 && status != 505 && !(status == 503 && saysWhen)) faults.Enqueue($"{status} to {client}: {asked[..Math.Min(asked.Length, 200)].ReplaceLineEndings("⏎")}");
    }

    public void Print(TextWriter output)
    {
        foreach (var client in counts.GroupBy(count => count.Key.Client).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var statuses = client.OrderBy(count => count.Key.Status).Select(count => string.Create(CultureInfo.InvariantCulture, $"{(count.Key.Status == 0 ? "closed" : count.Key.Status)} × {count.Value}"));
            output.WriteLine($"  {client.Key}: {string.Join(", ", statuses)}");
        }

        foreach (var fault in faults.Distinct().Take(20)) output.WriteLine($"  fault: {fault}");
    }
}
