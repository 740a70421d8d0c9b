using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;

namespace ReadingList.Tests.Lists;

/// <summary>Links as Markdig counts them over the whole text at once: what the reader's own account is held against.</summary>
internal static class IndependentLinks
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Every link and image, sorted.</summary>
    public static IEnumerable<string> InText(string text) => Markdown.Parse(text, Pipeline).Descendants().SelectMany(Name).Order(StringComparer.Ordinal);

    /// <summary>The same of what the reader accounts for.</summary>
    public static IEnumerable<string> Of(IEnumerable<ListLink> links) => links
        .Where(link => link.Form == LinkForm.Markdown)
        .Select(link => $"{(link.IsImage ? "!" : "")}{link.Written}")
        .Order(StringComparer.Ordinal);

    // Where the reader's blocks end elsewhere than Markdown's, links that go over their end are others, too.
    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UseCjkFriendlyEmphasis()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UsePipeTables()
            .UseYamlFrontMatter()
            .DisableHtml();
        var paragraphs = new ParagraphsButTables();
        builder.BlockParsers.Replace<ParagraphBlockParser>(paragraphs);
        builder.BlockParsers.Replace<HeadingBlockParser>(new HeadingsWithoutBlank());
        builder.BlockParsers.Insert(0, new TagLines(paragraphs));
        return builder.Build();
    }

    private static IEnumerable<string> Name(MarkdownObject node) => node switch
    {
        LinkInline link => [$"{(link.IsImage ? "!" : "")}{link.Url}"],
        AutolinkInline { IsEmail: true } mail => [$"mailto:{mail.Url}"],
        AutolinkInline address => [address.Url],
        _ => [],
    };
}
