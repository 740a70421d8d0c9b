using Microsoft.Playwright;

namespace ReadingList.Browser.Tests.Harness;

/// <summary>
/// Watches everything a browser context does and remembers what must never happen: script errors, console errors (violations
/// of the content policy are such), resources that fail or answer 4xx or 5xx, and requests to anybody but the app.
/// </summary>
internal sealed class PageGuard
{
    private readonly Lock _lock = new();
    private readonly List<(string Url, string Text)> _wrongs = [];
    private readonly HashSet<string> _expected = new(StringComparer.Ordinal);
    private readonly string _address;

    public PageGuard(IBrowserContext context, string address)
    {
        _address = address;
        context.Console += (_, message) =>
        {
            // A header for https only is told to be one, where there is none.
            if (message.Type == "error" && !(PlainHttp && message.Text.StartsWith("The Cross-Origin-Opener-Policy header has been ignored", StringComparison.Ordinal))) Note(AddressOf(message.Location), $"console: {message.Text} ({message.Location})");
        };
        context.WebError += (_, error) => Note("", $"script: {error.Error}");
        context.Request += (_, request) =>
        {
            if (IsForeign(request.Url)) Note(request.Url, $"third party: {request.Url}");
        };
        context.RequestFailed += (_, request) =>
        {
            // A page left before its pictures came is no fault of the page.
            if (request.Failure != "net::ERR_ABORTED") Note(request.Url, $"failed: {request.Url} {request.Failure}");
        };
        context.Response += (_, response) =>
        {
            if (response.Status < 400) return;
            if (ErrorPagesAreFine && response.Status < 500 && response.Request.IsNavigationRequest) Expect(response.Url);
            Note(response.Url, $"{response.Status}: {response.Url}");
        };
    }

    /// <summary>Whether the app is reached by plain http under a name.</summary>
    public bool PlainHttp { get; init; }

    /// <summary>Any page itself, not what it loads, may answer 4xx.</summary>
    public bool ErrorPagesAreFine { get; set; }

    public IReadOnlyList<string> Wrongs
    {
        get
        {
            lock (_lock) return [.. _wrongs.Where(wrong => !_expected.Contains(wrong.Url)).Select(wrong => wrong.Text)];
        }
    }

    /// <summary>This address answers with an error, and that is right.</summary>
    public void Expect(string url)
    {
        lock (_lock) _expected.Add(url);
    }

    // A console message's place is "address:line:column".
    private static string AddressOf(string location)
    {
        var end = location.LastIndexOf(':', location.LastIndexOf(':') - 1);
        return end > 0 ? location[..end] : location;
    }

    private bool IsForeign(string url) =>
        !url.StartsWith(_address + "/", StringComparison.Ordinal)
        && !url.StartsWith("data:", StringComparison.Ordinal)
        && !url.StartsWith("about:", StringComparison.Ordinal);

    private void Note(string url, string text)
    {
        lock (_lock) _wrongs.Add((url, text));
    }
}
