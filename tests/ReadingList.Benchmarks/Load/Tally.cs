using System.Collections.Concurrent;
using System.Globalization;

namespace ReadingList.Benchmarks.Load;

/// <summary>What the server answered, by kind of client and status; 0 where it closed the connection without a status.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<(string Client, int Status), long> _counts = new();
    private readonly ConcurrentQueue<string> _faults = new();

    /// <summary>Answers from 500 on that are neither a 503 with Retry-After nor a 505 to who speaks another HTTP: none may be.</summary>
    public long Faults => _faults.Count;

    public void Add(string client, string asked, int status, bool saysWhen)
    {
        _counts.AddOrUpdate((client, status), 1, (_, count) => count + 1);
        if (status >= 500 && !IsRight(asked, status, saysWhen)) _faults.Enqueue($"{status} to {client}: {asked[..Math.Min(asked.Length, 200)].ReplaceLineEndings("⏎")}");
    }

    public void Print(TextWriter output)
    {
        foreach (var client in _counts.GroupBy(count => count.Key.Client).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var statuses = client.OrderBy(count => count.Key.Status).Select(count => string.Create(CultureInfo.InvariantCulture, $"{(count.Key.Status == 0 ? "closed" : count.Key.Status)} × {count.Value}"));
            output.WriteLine($"  {client.Key}: {string.Join(", ", statuses)}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  answers from 500 on that are neither a 503 with Retry-After nor a 505 to another HTTP: {Faults}"));
        foreach (var fault in _faults.Distinct().Take(20)) output.WriteLine($"  fault: {fault}");
    }

    private static bool IsRight(string asked, int status, bool saysWhen) => status switch
    {
        503 => saysWhen,
        505 => asked.Contains(" HTTP/", StringComparison.Ordinal) && !asked.Contains(" HTTP/1.", StringComparison.Ordinal),
        _ => false,
    };
}
