using System.Text.RegularExpressions;

namespace ReadingList.Catalog.Addresses;

/// <summary>Posts that their platform knows by a number, whatever stands around it.</summary>
internal static partial class BlogPosts
{
    public static IReadOnlyList<PageRule> Rules { get; } =
    [
        new(["medium.com"], Medium, HoldsBelow: true),
        new(["blog.naver.com"], Naver),
        new(["tistory.com"], address => Phone().Match(address.Path) is { Success: true } phone ? address with { Path = phone.Groups["post"].Value } : null, HoldsBelow: true),
    ];

    // "/@who/words-of-the-title-0123456789ab", "/p/0123456789ab", and the same on a host of the author's own there.
    private static PageAddress? Medium(PageAddress address) =>
        (address.Host == "medium.com" ? MediumPost() : MediumBlogPost()).Match(address.Path) is { Success: true } post ? new("medium.com", $"/p/{post.Groups["id"].Value}", []) : null;

    // "/PostView.naver?blogId=who&logNo=1" is "/who/1".
    private static PageAddress? Naver(PageAddress address)
    {
        var who = NaverView().IsMatch(address.Path) ? address.Parameter("blogId") : NaverBlog().Match(address.Path) is { Success: true } blog ? blog.Groups["who"].Value : null;
        return who is not null && address.Parameter("logNo") is { } post ? new("blog.naver.com", $"/{who}/{post}", []) : null;
    }

    [GeneratedRegex("^/(p/|[^/]+/([^/]+-)?)(?<id>[0-9a-f]{10,12})$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex MediumPost();

    [GeneratedRegex("^/(p/|[^/]+-)?(?<id>[0-9a-f]{10,12})$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex MediumBlogPost();

    [GeneratedRegex(@"^/PostView\.(naver|nhn)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NaverView();

    [GeneratedRegex("^/(?<who>[A-Za-z0-9_-]+)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NaverBlog();

    [GeneratedRegex("^/m(?<post>/.+)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Phone();
}
