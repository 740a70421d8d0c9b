using System.Net;
using Ganss.Xss;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReadingList.Catalog;
using ReadingList.Catalog.Addresses;

namespace ReadingList.Notes;

/// <summary>A note's Markdown as safe HTML.</summary>
public static class NoteHtml
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UseCjkFriendlyEmphasis().UsePipeTables().Build();

    [ThreadStatic]
    private static HtmlSanitizer? sanitizer;

    /// <returns>
    /// Paragraphs, lists, quotes, tables, code and emphasis; links to web and mail addresses only. Images are left out:
    /// the entry shows them itself.
    /// </returns>
    public static string Of(string markdown)
    {
        try
        {
            var note = Markdown.Parse(markdown, Pipeline);
            TameLinks(note);
            var html = note.ToHtml(Pipeline).TrimEnd('\n');
            return HarmlessHtml.Is(html) ? html : Sanitizer().Sanitize(html);
        }
        catch (ArgumentException)
        {
            // Nested deeper than Markdig goes.
            return $"<p>{WebUtility.HtmlEncode(markdown)}</p>";
        }
    }

    private static void TameLinks(MarkdownDocument note)
    {
        foreach (var link in note.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage) link.Remove();
            else if (!IsWebOrMail(link.Url)) link.ReplaceBy(new ContainerInline());
            else Distrust(link);
        }

        foreach (var link in note.Descendants<AutolinkInline>().ToList())
        {
            if (!link.IsEmail && !IsWebOrMail(link.Url)) link.ReplaceBy(new LiteralInline(link.Url));
            else Distrust(link);
        }
    }

    private static void Distrust(MarkdownObject link) => link.GetAttributes().AddPropertyIfNotExist("rel", "nofollow noopener");

    // A relative address would lead to a page of this site, which the list does not know. A name before the host says where
    // a link leads and lies, or is somebody's password.
    private static bool IsWebOrMail(string? url) =>
        url is not null && (url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || (CanonicalUrl.Of(url) is not null && !UsableAddress.HoldsUser(url)));

    private static HtmlSanitizer Sanitizer() => sanitizer ??= new HtmlSanitizer(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(HarmlessHtml.Tags, StringComparer.OrdinalIgnoreCase),
        AllowedAttributes = new HashSet<string>(["href", "rel", "start"], StringComparer.OrdinalIgnoreCase),
        AllowedSchemes = new HashSet<string>(["http", "https", "mailto"], StringComparer.OrdinalIgnoreCase),
        UriAttributes = new HashSet<string>(["href"], StringComparer.OrdinalIgnoreCase),
    })
    {
        KeepChildNodes = true,
    };
}
