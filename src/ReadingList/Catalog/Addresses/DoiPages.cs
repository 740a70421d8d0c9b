using System.Text.RegularExpressions;

namespace ReadingList.Catalog.Addresses;

/// <summary>
/// A work by its DOI: at doi.org, and at publishers that lead to the same work by the DOI in their path. A DOI is the same
/// in either case.
/// </summary>
internal static partial class DoiPages
{
    public static IReadOnlyList<PageRule> Rules { get; } =
    [
        new(["doi.org"], address => Work(address, Plain())),
        new(
            [
                "dl.acm.org", "onlinelibrary.wiley.com", "tandfonline.com", "journals.sagepub.com", "pubs.acs.org", "science.org", "pnas.org",
                "annualreviews.org", "epubs.siam.org", "worldscientific.com", "pubsonline.informs.org",
            ],
            address => Work(address, Publisher()),
            HoldsBelow: true),
        new(["link.springer.com"], address => Work(address, Springer())),
    ];

    private static PageAddress? Work(PageAddress address, Regex form)
    {
        if (form.Match(address.Path) is not { Success: true } match) return null;
        var doi = match.Groups["doi"].Value.Replace("%2F", "/", StringComparison.Ordinal).ToLowerInvariant();
        // These two prefixes are arXiv's and the ACL's: what follows is their own number of the paper.
        if (Arxiv().Match(doi) is { Success: true } paper) return ArxivPages.Paper(paper.Groups["id"].Value);
        if (Anthology().Match(doi) is { Success: true } article) return PaperPages.Article(article.Groups["id"].Value);
        return address with { Host = "doi.org", Path = $"/{CanonicalUrl.Percent(doi)}" };
    }

    [GeneratedRegex(@"^/(?<doi>10\.\d{4,9}(/|%2F).+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^/doi(/(abs|abstract|full|fullHtml|pdf|epdf|pdfdirect|pdfplus|book|proceedings))?/(?<doi>10\.\d{4,9}(/|%2F)[^/]+)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Publisher();

    [GeneratedRegex(@"^/(article|chapter|book|content/pdf)/(?<doi>10\.\d{4,9}(/|%2F)[^/]+?)(\.pdf)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Springer();

    [GeneratedRegex(@"^10\.48550/arxiv\.(?<id>\d{4}\.\d{4,5}|[a-z.-]+/\d{7})(v\d+)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Arxiv();

    [GeneratedRegex(@"^10\.18653/v1/(?<id>[a-z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Anthology();
}
