using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReadingList.Tests.Lists;

/// <summary>What a reader sees of the paragraphs of a list's items, as Markdig tells it over the whole text at once.</summary>
internal static partial class IndependentWords
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseCjkFriendlyEmphasis()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UsePipeTables()
        .UseYamlFrontMatter()
        .DisableHtml()
        .Build();

    private static readonly SearchValues<string> Details = SearchValues.Create(["<summary", "<details", "</details", "</summary"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The 1-based first and last line of each item, and its own words: not those of the lists below it.</summary>
    public static IEnumerable<(int Line, int Last, string Text)> OfItems(string text) => Markdown.Parse(text, Pipeline)
        .Descendants<ListItemBlock>()
        // A summary is a heading, and what follows it stands below that.
        .Where(item => !text.AsSpan(item.Span.Start, Math.Min(item.Span.Length, text.Length - item.Span.Start)).ContainsAny(Details))
        .Select(item => (item.Line + 1, item.Line + 1 + text.AsSpan(item.Span.Start, Math.Min(item.Span.Length, text.Length - item.Span.Start)).Count('\n'), string.Join(' ', item.OfType<ParagraphBlock>().Select(paragraph => WithoutTags(Text(paragraph.Inline))))));

    private static string Text(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines ?? [])
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.ToString()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded.ToString()),
                LinkInline { IsImage: true } => text.Append(' '),
                AutolinkInline address => text.Append(' ').Append(address.Url),
                LineBreakInline => text.Append(' '),
                DelimiterInline delimiter => text.Append(delimiter.ToLiteral()).Append(Text(delimiter)),
                ContainerInline container => text.Append(Text(container)),
                _ => text,
            };
        }

        return text.ToString();
    }

    private static string WithoutTags(string text) => Tag().Replace(text, " ");

    [GeneratedRegex("<!--.*?(-->|$)|<[^<>]*>", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
