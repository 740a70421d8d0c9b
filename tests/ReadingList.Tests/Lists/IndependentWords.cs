using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ReadingList.Tests.Lists;

/// <summary>What a reader sees of a list's items, rows and paragraphs, as Markdig tells it over the whole text at once.</summary>
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

    /// <summary>The 1-based first and last line of each item, row and paragraph outside of items, and its own words: not those of the lists below it.</summary>
    public static IEnumerable<(int Line, int Last, string Text)> Of(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        // A summary is a heading, and what follows it stands below that.
        var items = document.Descendants<ListItemBlock>().Where(item => !Source(text, item).ContainsAny(Details)).Select(item => (Block: (Block)item, Words: Words(item.OfType<ParagraphBlock>())));
        var rows = document.OfType<Table>().SelectMany(table => table.OfType<TableRow>()).Where(row => !row.IsHeader).Select(row => (Block: (Block)row, Words: Words(row.Descendants<ParagraphBlock>())));
        var paragraphs = document.OfType<ParagraphBlock>().Where(paragraph => !Source(text, paragraph).ContainsAny(Details)).Select(paragraph => (Block: (Block)paragraph, Words: Words([paragraph])));
        return items.Concat(rows).Concat(paragraphs).Select(part => (part.Block.Line + 1, part.Block.Line + 1 + Source(text, part.Block).TrimEnd('\n').Count('\n'), part.Words));
    }

    private static ReadOnlySpan<char> Source(string text, Block block) => text.AsSpan(block.Span.Start, Math.Clamp(block.Span.Length, 0, text.Length - block.Span.Start));

    private static string Words(IEnumerable<ParagraphBlock> paragraphs) => string.Join(' ', paragraphs.Select(paragraph => WithoutTags(Text(paragraph.Inline))));

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

    // Where a comment hides a definition from us alone, its label is left standing as text.
    private static string WithoutTags(string text) => Reference().Replace(Tag().Replace(text, " "), "]");

    [GeneratedRegex("<!--.*?(-->|$)|<[^<>]*>", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\]\[[^\[\]]*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Reference();
}
