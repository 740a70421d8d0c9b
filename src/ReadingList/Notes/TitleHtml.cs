using System.Buffers;
using System.Net;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace ReadingList.Notes;

/// <summary>A title's Markdown as safe inline HTML.</summary>
/// <remarks>The pipeline knows one paragraph, emphasis, code, escapes and character references: nothing else can come out.</remarks>
public static class TitleHtml
{
    private const string Bold = "<strong>", BoldEnd = "</strong>";

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`\\&\n\r");

    private static readonly MarkdownPipeline Inline = InlinePipeline();

    /// <returns>Text with <c>em</c>, <c>strong</c> and <c>code</c>, without attributes.</returns>
    public static string Of(string markdown)
    {
        if (!markdown.AsSpan().ContainsAny(Marks)) return WebUtility.HtmlEncode(markdown);
        try
        {
            using var html = new StringWriter();
            new HtmlRenderer(html) { ImplicitParagraph = true }.Render(Markdown.Parse(markdown, Inline));
            return Unstressed(html.ToString().TrimEnd('\n'));
        }
        catch (ArgumentException)
        {
            // Nested deeper than Markdig goes.
            return WebUtility.HtmlEncode(markdown);
        }
    }

    // A title that is bold from end to end stresses nothing: some lists write all of theirs so.
    private static string Unstressed(string html) =>
        html.StartsWith(Bold, StringComparison.Ordinal) && html.IndexOf(BoldEnd, StringComparison.Ordinal) == html.Length - BoldEnd.Length
            ? html[Bold.Length..^BoldEnd.Length]
            : html;

    private static MarkdownPipeline InlinePipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser());
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange([new EscapeInlineParser(), new CodeInlineParser(), new EmphasisInlineParser(), new HtmlEntityParser(), new LineBreakInlineParser()]);
        return builder.UseCjkFriendlyEmphasis().Build();
    }
}
