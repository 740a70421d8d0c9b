using System.Diagnostics;
using System.Globalization;

namespace ReadingList.Benchmarks;

/// <summary>A server in a process of its own, whose CPU time is counted without that of its clients. Linux only.</summary>
internal sealed class ServerProcess : IDisposable
{
    private const double NanosecondsPerSecond = 1e9;

    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<ServerProcess> StartAsync(string program, IEnumerable<string> arguments, Uri address)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        var server = Process.Start(start)!;
        server.OutputDataReceived += (_, _) => { };
        server.ErrorDataReceived += (_, _) => { };
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = address };
        for (var tries = 0; tries < 1200; tries++)
        {
            try
            {
                using var response = await client.GetAsync(new Uri("/", UriKind.Relative));
                // While the lists are read for the first time, ours says so with 503.
                if (response.StatusCode != System.Net.HttpStatusCode.ServiceUnavailable) return new ServerProcess(server, address);
            }
            catch (HttpRequestException) when (!server.HasExited)
            {
                // It does not listen yet.
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"{program} does not answer at {address}.");
    }

    /// <summary>The web app of this build.</summary>
    /// <param name="catalog">One that an import made, or the path of one to come.</param>
    /// <param name="port">Where it listens on this machine.</param>
    /// <param name="sources">What it imports; nothing where none are named.</param>
    public static Task<ServerProcess> AppAsync(string catalog, int port, params IEnumerable<string> sources)
    {
        var empty = Scratch.Folder();
        return StartAsync(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "ReadingList.Web.dll"), "--urls", $"http://127.0.0.1:{port}", "--contentRoot", empty,
             "--ReadingList:Database:ConnectionString", $"Data Source={catalog}", "--Logging:LogLevel:Default", "Error",
             .. sources.DefaultIfEmpty(empty).Index().SelectMany(source => new[] { string.Create(CultureInfo.InvariantCulture, $"--ReadingList:Sources:{source.Index}"), source.Item })],
            new Uri($"http://127.0.0.1:{port}"));
    }

    /// <summary>Bytes of memory that the process holds.</summary>
    public long Memory()
    {
        _process.Refresh();
        return _process.WorkingSet64;
    }

    /// <summary>Seconds of CPU of the process and its children so far.</summary>
    public double Cpu() => Tree(_process.Id).Sum(CpuOf) / NanosecondsPerSecond;

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static IEnumerable<int> Tree(int id)
    {
        yield return id;
        var children = $"/proc/{id}/task/{id}/children";
        foreach (var child in File.Exists(children) ? File.ReadAllText(children).Split(' ', StringSplitOptions.RemoveEmptyEntries) : [])
        {
            foreach (var each in Tree(int.Parse(child, CultureInfo.InvariantCulture))) yield return each;
        }
    }

    // Nanoseconds that each thread has run; the ticks of a process are too coarse for a single page.
    private static double CpuOf(int id) => Directory.EnumerateDirectories($"/proc/{id}/task").Sum(RunningTime);

    private static double RunningTime(string thread)
    {
        try
        {
            return double.Parse(File.ReadAllText(Path.Combine(thread, "schedstat")).Split(' ')[0], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // It has ended meanwhile.
            return 0;
        }
    }
}
