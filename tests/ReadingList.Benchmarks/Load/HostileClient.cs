using System.Globalization;
using System.Text;

namespace ReadingList.Benchmarks.Load;

/// <summary>Sends what breaks servers: the wrong methods, too much of everything, halves of requests, forms that are none.</summary>
internal sealed class HostileClient(Uri server, Tally tally, int seed)
{
    private const string Name = "hostile";

    private readonly Random _random = new(seed);

    public async Task RunAsync(CancellationToken cancel)
    {
        var requests = new Func<string>[]
        {
            () => Get($"/?q={string.Join('+', Enumerable.Range(0, 800).Select(_ => (char)('a' + _random.Next(26))))}"),
            () => Get($"/search?q={string.Join("%20", Enumerable.Range(0, 400).Select(_ => "%EA%B0%80"))}"),
            () => Get($"/?size=500&page={_random.Next(1, 9)}&n={_random.Next()}"),
            () => Get($"/api/entries?size=500&page={_random.Next(1, 9)}"),
            () => Get($"/entries.{Pick("csv", "md", "ris", "bib", "csl", "html", "atom", "rss", "json")}"),
            () => Get("/?" + string.Join('&', Enumerable.Range(0, 500).Select(number => $"org=o{number}"))),
            () => Get("/" + new string('a', 9_000)),
            () => Get($"/{_random.Next()}/nothing/%00/%FF%FE/..%2f..%2fetc/passwd"),
            () => Get("/search?q=추천"),
            () => Get("/?month=2022-13&from=x&to=%00&sort=no&size=0&page=99999999999"),
            () => Get($"/marks?id={string.Join(',', Enumerable.Range(0, 190).Select(_ => _random.Next().ToString("x", CultureInfo.InvariantCulture)))}"),
            () => Get("/about", $"X-Long: {new string('x', 30_000)}\r\n"),
            () => Get("/about", string.Concat(Enumerable.Range(0, 200).Select(number => $"X-{number}: 1\r\n"))),
            () => Get("/", $"Accept-Encoding: {Guid.NewGuid():N}\r\nAccept-Language: {Guid.NewGuid():N}\r\nCookie: theme={Guid.NewGuid():N}; language=%00\r\n"),
            () => Get("/", "Host: evil.example\r\n"),
            () => Get("/sources/list/" + string.Concat(Enumerable.Repeat("../", 50)) + "etc/passwd.png"),
            () => Line($"{new string('M', _random.Next(1, 7_000))} / HTTP/1.1"),
            () => Line($"{Pick("TRACE", "OPTIONS", "PUT", "DELETE", "CONNECT", "PROPFIND", "get")} {Pick("/", "/about", "/api/entries", "/entries.csv", "*")} HTTP/1.1"),
            () => Line("GET / HTTP/9.9"),
            () => Line("GET http://[::1 HTTP/1.1"),
            () => "\0\0\0\0\r\n\r\n",
            () => "\u0016\u0003\u0001" + new string('x', 500),
            () => Post("application/x-www-form-urlencoded", "return=%2F%EA%B0%80&theme=dark"),
            () => Post("application/x-www-form-urlencoded", "return=%00&language=%00"),
            () => Post("application/x-www-form-urlencoded", string.Join('&', Enumerable.Range(0, 1_025).Select(number => $"f{number}=1"))),
            () => Post("application/x-www-form-urlencoded", new string('x', 100_000)),
            () => Post("multipart/form-data; boundary=", "x"),
            () => Post("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1"),
            () => "POST /preferences HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            () => string.Concat(Enumerable.Repeat("GET / HTTP/1.1\r\nHost: x\r\n\r\n", 30)),
        };
        while (!cancel.IsCancellationRequested)
        {
            var request = requests[_random.Next(requests.Length)]();
            try
            {
                var (status, saysWhen) = await RawRequest.SendAsync(server, Encoding.UTF8.GetBytes(request), cancel);
                tally.Add(Name, request, status, saysWhen);
                await Task.Delay(_random.Next(50), cancel);
            }
            catch (System.Net.Sockets.SocketException)
            {
                tally.Add(Name, request, 0, saysWhen: false);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private static string Get(string address, string more = "") => Line($"GET {address} HTTP/1.1", more);

    private static string Line(string line, string more = "") => $"{line}\r\n{(more.StartsWith("Host", StringComparison.Ordinal) ? "" : "Host: localhost\r\n")}{more}Connection: close\r\n\r\n";

    private static string Post(string type, string body) => string.Create(
        CultureInfo.InvariantCulture,
        $"POST /preferences HTTP/1.1\r\nHost: localhost\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}");

    private string Pick(params string[] words) => words[_random.Next(words.Length)];
}
