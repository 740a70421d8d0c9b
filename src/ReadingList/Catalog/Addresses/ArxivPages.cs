using System.Text.RegularExpressions;

namespace ReadingList.Catalog.Addresses;

/// <summary>A paper at arXiv, whatever shows it: abstract, PDF and HTML, each of its versions, ar5iv, alphaXiv, Hugging Face.</summary>
internal static partial class ArxivPages
{
    public static IReadOnlyList<PageRule> Rules { get; } =
    [
        new(["arxiv.org", "ar5iv.org", "alphaxiv.org"], address => Paper(Views().Match(address.Path))),
        new(["huggingface.co"], address => Paper(DailyPaper().Match(address.Path))),
    ];

    /// <param name="id">"2212.10496", "cs/0112017".</param>
    public static PageAddress Paper(string id) => new("arxiv.org", $"/abs/{id}", []);

    private static PageAddress? Paper(Match match) => match.Success ? Paper(match.Groups["id"].Value) : null;

    [GeneratedRegex(@"^(/[a-z]{2})?/(abs|pdf|html|overview)/(?<id>\d{4}\.\d{4,5}|[a-z.-]+/\d{7})(v\d+)?(\.pdf)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Views();

    [GeneratedRegex(@"^/papers/(?<id>\d{4}\.\d{4,5})(v\d+)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DailyPaper();
}
