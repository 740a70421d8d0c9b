using System.Text.RegularExpressions;

namespace ReadingList.Catalog.Addresses;

/// <summary>A paper and its PDF: at OpenReview, and in the ACL Anthology at its hosts of today and before.</summary>
internal static partial class PaperPages
{
    public static IReadOnlyList<PageRule> Rules { get; } =
    [
        new(["openreview.net"], address => address.Path is "/forum" or "/pdf" && address.Parameter("id") is { } id ? new("openreview.net", "/forum", [$"id={id}"]) : null),
        new(["aclanthology.org", "aclanthology.info", "aclweb.org"], Anthology),
    ];

    /// <param name="id">"P18-1001" in either case, "2020.acl-main.1".</param>
    public static PageAddress Article(string id) => new("aclanthology.org", $"/{(id.Contains('.', StringComparison.Ordinal) ? id : id.ToUpperInvariant())}", []);

    private static PageAddress? Anthology(PageAddress address)
    {
        var match = (address.Host == "aclanthology.org" ? Today() : Before()).Match(address.Path);
        return match.Success ? Article(match.Groups["id"].Value) : null;
    }

    [GeneratedRegex(@"^/(?<id>[A-Za-z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+)(v\d+)?(\.pdf)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Today();

    [GeneratedRegex(@"^/(anthology|anthology-new|papers)/([A-Z]/[A-Z]\d{2}/)?(?<id>[A-Za-z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+)(v\d+)?(\.pdf)?(/[a-z]\d{2}-\d{4})?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Before();
}
