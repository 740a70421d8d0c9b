using System.Globalization;
using System.Net;

namespace ReadingList.Import;

/// <summary>A list at a web address: <c>https://raw.githubusercontent.com/owner/list/main/README.md</c>.</summary>
internal static class WebList
{
    private const int MaxRedirects = 5;

    // For the whole answer. Whoever starts the app waits for it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly HttpClient Client = new(new SocketsHttpHandler
    {
        AutomaticDecompression = DecompressionMethods.All,
        MaxAutomaticRedirections = MaxRedirects,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        UseCookies = false,
    })
    {
        // Counts what comes out of a compressed answer.
        MaxResponseContentBufferSize = ListSource.MaxBytes,
        Timeout = Timeout.InfiniteTimeSpan,
        DefaultRequestHeaders = { { "User-Agent", "ReadingList" } },
    };

    /// <summary>Whether a source is an address and no path.</summary>
    public static bool IsAddress(string source) =>
        source.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || source.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <param name="address">The list itself, or the page on which GitHub shows it.</param>
    /// <exception cref="ImportException">It is none.</exception>
    public static ListSource At(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var given)) throw new ImportException($"{address}: this is not a web address.");
        var file = Raw(given);
        var name = Path.GetFileNameWithoutExtension(Uri.UnescapeDataString(file.Segments[^1]));
        return new(file.AbsoluteUri, name.Trim('/').Length > 0 ? name : file.Host, address, () => List(file, address))
        {
            ReadBeside = () => new(Beside(file, CuratorFiles.OrganizationsName), Beside(file, CuratorFiles.GlossaryName)),
        };
    }

    // The address that people copy from the browser: the file stands in the middle of a page there.
    private static Uri Raw(Uri address) =>
        address.Host == "github.com" && address.Segments is [_, var owner, var project, "blob/", .. { Length: > 1 } file]
            ? new Uri($"https://raw.githubusercontent.com/{owner}{project}{string.Concat(file)}")
            : address;

    private static byte[] List(Uri file, string label)
    {
        var (bytes, isPage) = Get(file, label) ?? throw new ImportException($"{label}: there is nothing at this address (404).");
        if (isPage) throw new ImportException($"{label}: a web page stands there, not a Markdown file; give the address of the file itself.");
        return bytes.Length > 0 ? bytes : throw new ImportException($"{label}: the list is empty.");
    }

    // Some hosts answer with a page of theirs for what they do not have.
    private static byte[]? Beside(Uri file, string name)
    {
        var address = new Uri(file, name);
        if (Get(address, address.AbsoluteUri) is not { IsPage: false, Bytes: { Length: > 0 } bytes }) return null;
        return bytes.Length <= CuratorFiles.MaxBytes ? bytes : throw TooLarge(address.AbsoluteUri, CuratorFiles.MaxBytes);
    }

    /// <returns>Null where the host has nothing there.</returns>
    private static (byte[] Bytes, bool IsPage)? Get(Uri address, string label)
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var answer = Client.Send(request, HttpCompletionOption.ResponseContentRead, patience.Token);
            if (answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone) return null;
            if (!answer.IsSuccessStatusCode) throw new ImportException(string.Create(CultureInfo.InvariantCulture, $"{label}: the server answers {(int)answer.StatusCode} ({answer.ReasonPhrase})."));
            using var content = new MemoryStream();
            answer.Content.CopyTo(content, context: null, patience.Token);
            return (content.ToArray(), answer.Content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml");
        }
        catch (OperationCanceledException late)
        {
            throw new ImportException(string.Create(CultureInfo.InvariantCulture, $"{label}: there was no whole answer within {Patience.TotalSeconds} seconds."), late);
        }
        catch (HttpRequestException failure) when (failure.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            throw TooLarge(label, ListSource.MaxBytes);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            throw new ImportException($"{label}: the address cannot be read ({failure.Message.TrimEnd('.')}).", failure);
        }
    }

    private static ImportException TooLarge(string label, int most) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{label}: the file is too large (at most {most / 1_000_000} MB are read)."));
}
