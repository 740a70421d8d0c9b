using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ReadingList.Browsing;

namespace ReadingList.Benchmarks;

/// <summary>Whole pages over HTTP: what one costs the server, made anew and kept, beside nginx; and how long 16 readers at once wait.</summary>
internal sealed class ServerBenchmark(ServerProcess app, IReadOnlyList<EntryFilter> views, TextWriter output) : IDisposable
{
    private const int Readers = 16;
    private const int KeptRequests = 6000;
    private const int KeptRounds = 9;
    private const int KeptWarmRounds = 30; // until the just-in-time compiler is through with it
    private const int WarmRounds = 5;
    private const int AppPort = 5871;
    private const int NginxPort = 5872;
    private static readonly TimeSpan LoadTime = TimeSpan.FromSeconds(15);

    private readonly HttpClient _client = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, MaxConnectionsPerServer = Readers }) { BaseAddress = app.Address };

    /// <returns>Seconds of the server's CPU for a page made anew, its view having been counted before.</returns>
    public static async Task<double> RunAsync(TextWriter output, string catalog, IReadOnlyList<EntryFilter> views)
    {
        using var app = await ServerProcess.AppAsync(catalog, AppPort);
        using var benchmark = new ServerBenchmark(app, views, output);
        return await benchmark.RunAsync();
    }

    public void Dispose() => _client.Dispose();

    private async Task<double> RunAsync()
    {
        var first = await RoundAsync(0);
        for (var round = 1; round < WarmRounds; round++) await RoundAsync(round);
        var made = await RoundAsync(WarmRounds);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  a page made anew, compressed: {made * 1000:0.00} ms of the server's CPU ({first * 1000:0.00} while the app is compiled)"));
        await PollAsync();
        await KeptAsync();
        await LoadAsync();
        return made;
    }

    // Every view once, in a size that no other round asks for.
    private Task<double> RoundAsync(int round) => CostAsync(views.Count, i => GetAsync(Address(views[i].OfSize(EntryFilter.DefaultSize - round)), "br"));

    // As readers of feeds do every hour, mostly in vain.
    private async Task PollAsync()
    {
        using var first = await _client.GetAsync("/entries.atom");
        var tag = first.Headers.ETag!;
        var cost = 0.0;
        for (var round = 0; round < WarmRounds; round++) cost = await CostAsync(KeptRequests, _ => UnchangedAsync("/entries.atom", tag));
        Figure.Print(output, "a poll of a feed that has not changed, ms of CPU", cost * 1000, 1);
    }

    private async Task UnchangedAsync(string address, EntityTagHeaderValue tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(tag);
        using var response = await _client.SendAsync(request);
        if (response.StatusCode != HttpStatusCode.NotModified) throw new InvalidOperationException($"{address}: {response.StatusCode}");
    }

    private async Task KeptAsync()
    {
        var page = await GetAsync("/", "br");
        var folder = Scratch.Folder();
        await File.WriteAllBytesAsync(Path.Combine(folder, "index.html"), page);
        if (!File.Exists("/usr/sbin/nginx"))
        {
            output.WriteLine("  the page kept, beside nginx: skipped: nginx is not installed");
            return;
        }

        using var nginx = await NginxAsync(folder);
        using var other = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Readers }) { BaseAddress = nginx.Address };
        var (kept, file) = (new List<double>(), new List<double>());
        for (var round = -KeptWarmRounds; round < KeptRounds; round++)
        {
            var costs = (await CostAsync(app, () => ManyAsync(_client, "/", KeptRequests)), await CostAsync(nginx, () => ManyAsync(other, "/", KeptRequests)));
            if (round < 0) continue;
            kept.Add(costs.Item1);
            file.Add(costs.Item2);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  the page kept ({page.Length} bytes): {Figure.Median(kept) * 1e6:0} µs of the server's CPU, the same bytes by nginx: {Figure.Median(file) * 1e6:0} µs"));
        Figure.Print(output, "a page kept / nginx", Figure.Median(kept.Zip(file, (own, its) => own / its)), 1.75);
    }

    // Views in turn, no page twice: each reader asks again as soon as the answer is there.
    private async Task LoadAsync()
    {
        var waits = new ConcurrentBag<double>();
        var asked = 0;
        var until = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(async _ =>
        {
            while (until.Elapsed < LoadTime)
            {
                var turn = Interlocked.Increment(ref asked);
                var size = EntryFilter.DefaultSize - WarmRounds - 1 - (turn / views.Count % 30);
                var watch = Stopwatch.GetTimestamp();
                await GetAsync(Address(views[turn % views.Count].OfSize(size)), "br");
                waits.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
            }
        }));
        var sorted = waits.Order().ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Readers} readers at once, pages made anew: {sorted.Count / LoadTime.TotalSeconds:0} pages a second, median {sorted[sorted.Count / 2]:0.0} ms"));
        Figure.Print(output, "99th percentile of their waits, ms", sorted[sorted.Count * 99 / 100], 50);
    }

    private static async Task<ServerProcess> NginxAsync(string folder)
    {
        var settings = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(settings, $$"""
            daemon off; pid {{folder}}/nginx.pid; error_log {{folder}}/error.log; worker_processes 2; user root;
            events { worker_connections 256; }
            http {
              access_log off; keepalive_requests 1000000; sendfile on; default_type text/html; client_body_temp_path {{folder}};
              server { listen 127.0.0.1:{{NginxPort}}; root {{folder}}; add_header Content-Encoding br; }
            }
            """, Encoding.UTF8.GetPreamble().Length == 0 ? Encoding.UTF8 : new UTF8Encoding(false));
        return await ServerProcess.StartAsync("/usr/sbin/nginx", ["-c", settings, "-p", folder], new Uri($"http://127.0.0.1:{NginxPort}"));
    }

    private Task<double> CostAsync(int requests, Func<int, Task> ask) => CostAsync(app, async () =>
    {
        for (var i = 0; i < requests; i++) await ask(i);
        return requests;
    });

    private static async Task<double> CostAsync(ServerProcess server, Func<Task<int>> work)
    {
        var before = server.Cpu();
        var requests = await work();
        return (server.Cpu() - before) / requests;
    }

    private static async Task<int> ManyAsync(HttpClient client, string address, int requests)
    {
        await Parallel.ForAsync(0, requests, new ParallelOptions { MaxDegreeOfParallelism = Readers / 2 }, async (_, _) => await GetAsync(client, address, "br"));
        return requests;
    }

    private Task<byte[]> GetAsync(string address, string encoding) => GetAsync(_client, address, encoding);

    private static async Task<byte[]> GetAsync(HttpClient client, string address, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);
        using var response = await client.SendAsync(request);
        return response.IsSuccessStatusCode ? await response.Content.ReadAsByteArrayAsync() : throw new InvalidOperationException($"{address}: {response.StatusCode}");
    }

    private static string Address(EntryFilter view) => view.Address();
}
