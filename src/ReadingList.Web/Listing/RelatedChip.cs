using System.Text.RegularExpressions;
using ReadingList.Browsing;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Listing;

/// <summary>A related link that says what it is: by its words, else by its host.</summary>
/// <param name="Kind">In the reader's words ("paper", "논문"), or the host; null where the text says it itself.</param>
public sealed partial record RelatedChip(EntryLink Link, string? Kind)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    public static RelatedChip Of(EntryLink link)
    {
        var host = Uri.TryCreate(link.Url, UriKind.Absolute, out var address) ? address.Host.Replace("www.", "", StringComparison.Ordinal) : "";
        var kind = KindOf(link.Text, host, address?.AbsolutePath ?? "") is { } name ? Words.Text("Related." + name) : host;
        return new(link, kind.Length == 0 || link.Text.Contains(kind, StringComparison.OrdinalIgnoreCase) ? null : kind);
    }

    private static string? KindOf(string text, string host, string path) =>
        PartWords.Say(text) ? "Series"
        : Is(host, "github.com", "gitlab.com", "bitbucket.org", "colab.research.google.com") || CodeWords().IsMatch(text) ? "Code"
        : Is(host, "arxiv.org", "openreview.net", "aclanthology.org", "doi.org", "papers.nips.cc", "proceedings.mlr.press", "dl.acm.org") || PaperWords().IsMatch(text) ? "Paper"
        : Is(host, "youtube.com", "youtu.be", "vimeo.com") || VideoWords().IsMatch(text) ? "Video"
        : Is(host, "slideshare.net", "speakerdeck.com") || SlideWords().IsMatch(text) ? "Slides"
        : Is(host, "huggingface.co") ? "Model"
        : path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? "Pdf"
        : null;

    private static bool Is(string host, params ReadOnlySpan<string> sites)
    {
        foreach (var site in sites)
        {
            if (host == site || host.EndsWith("." + site, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    [GeneratedRegex(@"\b(code|repo|repository|source)\b|코드|깃허브", Options)]
    private static partial Regex CodeWords();

    [GeneratedRegex(@"\b(paper|arxiv)\b|논문", Options)]
    private static partial Regex PaperWords();

    [GeneratedRegex(@"\b(video|talk)\b|영상|발표", Options)]
    private static partial Regex VideoWords();

    [GeneratedRegex(@"\b(slides?)\b|슬라이드", Options)]
    private static partial Regex SlideWords();
}
