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
        // A row without a link is no entry, whatever stands in its line.
        var rows = document.OfType<Table>().SelectMany(table => table.OfType<TableRow>()).Where(row => !row.IsHeader && row.Descendants<LinkInline>().Any()).Select(row => (Block: (Block)row, Words: Words(row.Descendants<ParagraphBlock>())));
        var paragraphs = document.OfType<ParagraphBlock>().Where(paragraph => !Source(text, paragraph).ContainsAny(Details)).Select(paragraph => (Block: (Block)paragraph, Words: Words([paragraph])));
        return items.Concat(rows).Concat(paragraphs).Select(part => (Line: Line(text, part.Block), part.Block, part.Words))
            .Select(part => (part.Line, part.Line + Source(text, part.Block).TrimEnd('\n').Count('\n'), part.Words));
    }

    // Rows say nothing of their line.
    private static int Line(string text, Block block) => text.AsSpan(0, Math.Clamp(block.Span.Start, 0, text.Length)).Count('\n') + 1;

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

    // Where a comment hides a definition from us alone, its label is left standing as text. The mark of a footnote is no word,
    // and a bracket that begins a broken link within a word does not cut it.
    private static string WithoutTags(string text) => BracketInWord().Replace(Footnote().Replace(Reference().Replace(Tag().Replace(text, ""), "]"), " "), "${before}${after}");

    [GeneratedRegex("<!--.*?(-->|$)|<(\"[^\"]*\"|'[^']*'|[^<>\"'])*>", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\]\[[^\[\]]*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\[\^[^\[\]]*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Footnote();

    [GeneratedRegex(@"(?<before>\p{L})\[(?<after>\p{L})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex BracketInWord();
}
