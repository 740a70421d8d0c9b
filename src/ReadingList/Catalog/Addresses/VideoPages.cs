using System.Text.RegularExpressions;

namespace ReadingList.Catalog.Addresses;

/// <summary>
/// A video at YouTube, however it is played: <c>/watch?v=</c>, <c>/shorts/</c>, <c>/embed/</c>, <c>/live/</c>. A time in it is a
/// place in the page; a video within a playlist is another page than the video alone.
/// </summary>
internal static partial class VideoPages
{
    public static PageRule Rule { get; } = new(["youtube.com", "youtube-nocookie.com"], Read);

    private static PageAddress? Read(PageAddress address)
    {
        var id = address.Path == "/watch" ? address.Parameter("v") : Player().Match(address.Path) is { Success: true } player ? player.Groups["id"].Value : null;
        if (id is null || !Id().IsMatch(id)) return null;
        // A mix, or what a reader has put by, is no playlist that another would see.
        var list = address.Parameter("list") is { } named && !Own().IsMatch(named) ? named : null;
        return new("youtube.com", "/watch", list is null ? [$"v={id}"] : [$"list={list}", $"v={id}"]);
    }

    [GeneratedRegex("^/(shorts|embed|live|v)/(?<id>[^/]+)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Player();

    // "/embed/videoseries" plays a list.
    [GeneratedRegex("^(?!(videoseries|live_stream|playlist|watch)$)[A-Za-z0-9_-]+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [GeneratedRegex("^(RD.*|WL|LL)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Own();
}
