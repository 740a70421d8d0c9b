using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ReadingList.Benchmarks.Load;

/// <summary>A reader, a feed reader and a program in one: asks for what the server itself names, reads it, and asks again.</summary>
internal sealed partial class ValidClient(Uri server, Tally tally, int seed)
{
    private const string Name = "valid";

    // Always there, whatever the lists hold.
    private static readonly string[] Known =
    [
        "/", "/topics", "/orgs", "/months", "/keywords", "/map", "/new", "/about", "/keys", "/marks", "/site.css", "/healthz", "/metrics", "/robots.txt", "/sitemap.xml",
        "/openapi/v1.json", "/api/sources", "/api/facets", "/api/entries?size=100", "/entries.atom", "/entries.rss", "/entries.json", "/entries.bib?size=50", "/entries.csv?size=200", "/entries.md?org=google",
        "/search?q=%EA%B0%95%ED%99%94%ED%95%99%EC%8A%B5", "/search?q=language+model", "/search?q=%E3%85%8A%E3%85%87&sort=newest", "/search/suggest?q=tr", "/opensearch.xml",
    ];

    private readonly Random _random = new(seed);
    private readonly List<string> _seen = [.. Known];

    public async Task RunAsync(CancellationToken cancel)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = server, Timeout = TimeSpan.FromMinutes(5) };
        while (!cancel.IsCancellationRequested)
        {
            var address = _seen[_random.Next(_seen.Count)];
            try
            {
                await AskAsync(client, address, cancel);
                await Task.Delay(_random.Next(20), cancel);
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException)
            {
                tally.Add(Name, address, 0, saysWhen: false);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task AskAsync(HttpClient client, string address, CancellationToken cancel)
    {
        // One in three is a page that nobody has asked for yet.
        var asked = _random.Next(3) > 0 || address.Contains('#', StringComparison.Ordinal) ? address
            : string.Create(CultureInfo.InvariantCulture, $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}size={_random.Next(1, 60)}");
        using var request = new HttpRequestMessage(_random.Next(20) == 0 ? HttpMethod.Head : HttpMethod.Get, asked);
        request.Headers.TryAddWithoutValidation("Accept-Language", _random.Next(2) == 0 ? "ko" : "en");
        using var answer = await client.SendAsync(request, cancel);
        tally.Add(Name, asked, (int)answer.StatusCode, answer.Headers.RetryAfter is not null);
        if (answer.Content.Headers.ContentType?.MediaType != "text/html") return;
        foreach (Match link in Links().Matches(await answer.Content.ReadAsStringAsync(cancel)).Take(40)) Remember(WebUtility.HtmlDecode(link.Groups["address"].Value));
    }

    private void Remember(string address)
    {
        if (_seen.Count < 1_000) _seen.Add(address);
        else _seen[_random.Next(Known.Length, _seen.Count)] = address;
    }

    [GeneratedRegex("href=\"(?<address>/[^\"#]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Links();
}
