using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ReadingList.Import;

/// <summary>
/// What one list's host is asked, all within one patience. Its answers are the word of strangers: whatever it does ends in an
/// <see cref="ImportException"/> that is one sentence of ours, in which nothing stands that it said.
/// </summary>
/// <param name="given">The address of the list; who signs in to it does so nowhere else.</param>
/// <param name="access">What may be asked.</param>
/// <param name="left">What is left of its patience.</param>
internal sealed class WebFetch(Uri given, SourceAccess access, TimeSpan left) : IDisposable
{
    private const int MaxRedirects = 5, MaxHeaderKilobytes = 64;

    private readonly CancellationTokenSource _patience = Begin(left, access.Stopping);

    private readonly HttpClient _client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectCallback = (context, cancel) => WebConnection.OpenAsync(context.DnsEndPoint, access.PrivateHosts, cancel),
        MaxResponseHeadersLength = MaxHeaderKilobytes,
        UseCookies = false,
        // It would connect in our place, to addresses that nobody has checked.
        UseProxy = false,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
        DefaultRequestHeaders = { { "User-Agent", "ReadingList" } },
    };

    public void Dispose()
    {
        _client.Dispose();
        _patience.Dispose();
    }

    /// <param name="address">What to ask for.</param>
    /// <param name="most">Bytes, unpacked.</param>
    /// <exception cref="ImportException">The host did anything else than answer.</exception>
    public WebAnswer Get(Uri address, int most)
    {
        var label = SourceLabel.Of(address);
        try
        {
            // Off this thread: nobody may have to wait for it there.
            return Task.Run(() => GetAsync(address, label, most)).GetAwaiter().GetResult();
        }
        catch (ImportException)
        {
            throw;
        }
        catch (OperationCanceledException) when (access.Stopping.IsCancellationRequested)
        {
            throw new ImportException($"{label}: the program was stopped before the list was there.");
        }
        catch (Exception failure)
        {
            throw new ImportException($"{label}: {WebFailure.Of(failure, access.Patience)}.");
        }
    }

    private static CancellationTokenSource Begin(TimeSpan left, CancellationToken stopping)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        source.CancelAfter(left);
        return source;
    }

    private async Task<WebAnswer> GetAsync(Uri address, string label, int most)
    {
        for (var redirects = 0; redirects <= MaxRedirects; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, WithoutUser(address));
            request.Headers.Authorization = Credentials(address);
            var known = access.Memory?.Of(address);
            known?.Ask(request);
            using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, _patience.Token);
            if (known is not null && answer.StatusCode == HttpStatusCode.NotModified) return known.Answer;
            if (!IsRedirect(answer))
            {
                var read = await ReadAsync(answer, label, most);
                if (read.Status == HttpStatusCode.OK) access.Memory?.Keep(address, answer, read);
                return read;
            }

            address = Next(address, answer, label);
        }

        throw new ImportException(string.Create(CultureInfo.InvariantCulture, $"{label}: the server sends us on and on (more than {MaxRedirects} times)."));
    }

    private static Uri WithoutUser(Uri address) => new(address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));

    // Only to the host that they were given for.
    private AuthenticationHeaderValue? Credentials(Uri address) =>
        given.UserInfo.Length > 0 && Uri.Compare(given, address, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0
            ? new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(given.UserInfo))))
            : null;

    private static bool IsRedirect(HttpResponseMessage answer) => (int)answer.StatusCode is 301 or 302 or 303 or 307 or 308;

    private static Uri Next(Uri address, HttpResponseMessage answer, string label)
    {
        if (answer.Headers.Location is not { } location || !Uri.TryCreate(address, location, out var next)) throw new ImportException($"{label}: the server sends us on, and does not say where to.");
        if (next.Scheme != Uri.UriSchemeHttps && next.Scheme != Uri.UriSchemeHttp) throw new ImportException($"{label}: the server sends us on to an address that is neither http nor https.");
        return next.Scheme == address.Scheme || next.Scheme == Uri.UriSchemeHttps ? next : throw new ImportException($"{label}: the server sends us on from https to http.");
    }

    private async Task<WebAnswer> ReadAsync(HttpResponseMessage answer, string label, int most)
    {
        if (answer.StatusCode != HttpStatusCode.OK) return new(answer.StatusCode, [], IsPage: false);
        // What is packed in a way that we asked for has lost the header by now.
        if (answer.Content.Headers.ContentEncoding.Any(coding => !coding.Equals("identity", StringComparison.OrdinalIgnoreCase))) throw new ImportException($"{label}: the answer is packed in a way that was not asked for.");
        await using var body = await answer.Content.ReadAsStreamAsync(_patience.Token);
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = await body.ReadAsync(buffer, _patience.Token)) > 0;)
        {
            if (bytes.Length + read > most) throw new ImportException(string.Create(CultureInfo.InvariantCulture, $"{label}: the file is too large (at most {most / 1_000_000} MB are read)."));
            bytes.Write(buffer, 0, read);
        }

        return new(HttpStatusCode.OK, bytes.ToArray(), answer.Content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml");
    }
}

/// <param name="Bytes">Empty for any status but 200.</param>
/// <param name="IsPage">Whether it is a web page, by what the host says.</param>
internal sealed record WebAnswer(HttpStatusCode Status, byte[] Bytes, bool IsPage)
{
    /// <summary>By its standard words: the host's own are not for us to repeat.</summary>
    public string Name
    {
        get
        {
            using var standard = new HttpResponseMessage(Status);
            return string.Create(CultureInfo.InvariantCulture, $"{(int)Status}{(string.IsNullOrEmpty(standard.ReasonPhrase) ? "" : $" ({standard.ReasonPhrase})")}");
        }
    }
}
