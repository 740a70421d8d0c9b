using Microsoft.Playwright;

namespace ReadingList.Browser.Tests.Harness;

/// <summary>
/// Watches everything a browser context does and remembers what must never happen: script errors, console errors (violations
/// of the content policy are such), resources that fail or answer 4xx or 5xx, and requests to anybody but the app.
/// </summary>
internal sealed class PageGuard
{
    private readonly Lock _lock = new();
    private readonly List<string> _wrongs = [];
    private readonly HashSet<string> _expected = new(StringComparer.Ordinal);
    private readonly string _address;

    public PageGuard(IBrowserContext context, string address)
    {
        _address = address;
        context.Console += (_, message) =>
        {
            if (message.Type == "error" && !IsExpected(message.Location.Split('#')[0])) Note($"console: {message.Text} ({message.Location})");
        };
        context.WebError += (_, error) => Note($"script: {error.Error}");
        context.Request += (_, request) =>
        {
            if (IsForeign(request.Url)) Note($"third party: {request.Url}");
        };
        context.RequestFailed += (_, request) =>
        {
            // A page left before its pictures came is no fault of the page.
            if (request.Failure != "net::ERR_ABORTED") Note($"failed: {request.Url} {request.Failure}");
        };
        context.Response += (_, response) =>
        {
            if (response.Status >= 400 && !IsExpected(response.Url)) Note($"{response.Status}: {response.Url}");
        };
    }

    /// <summary>This address answers with an error, and that is right.</summary>
    public void Expect(string url)
    {
        lock (_lock) _expected.Add(url);
    }

    public IReadOnlyList<string> Wrongs
    {
        get
        {
            lock (_lock) return [.. _wrongs];
        }
    }

    private bool IsExpected(string location)
    {
        lock (_lock) return _expected.Any(url => location.StartsWith(url, StringComparison.Ordinal));
    }

    private bool IsForeign(string url) =>
        !url.StartsWith(_address + "/", StringComparison.Ordinal)
        && !url.StartsWith("data:", StringComparison.Ordinal)
        && !url.StartsWith("about:", StringComparison.Ordinal);

    private void Note(string wrong)
    {
        lock (_lock) _wrongs.Add(wrong);
    }
}
