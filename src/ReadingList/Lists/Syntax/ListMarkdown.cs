using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ReadingList.Lists.Syntax;

/// <summary>
/// The Markdown that lists are written in. Not the advanced extensions: they turn <c>①~③ … ④~⑤</c> into subscripts,
/// <c>* [X](…)</c> into a checkbox, and let an address swallow the Korean particle behind it.
/// </summary>
internal static class ListMarkdown
{
    private static readonly MarkdownPipeline Whole = Build(tables: true);
    private static readonly MarkdownPipeline WithoutTables = Build(tables: false);

    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, Whole);

    /// <summary>The same document, sooner: the rules of tables look at every line of a text, also of one that cannot hold any.</summary>
    public static MarkdownDocument ParsePiece(string text) => Markdown.Parse(text, text.Contains('|', StringComparison.Ordinal) ? Whole : WithoutTables);

    private static MarkdownPipeline Build(bool tables)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseCjkFriendlyEmphasis()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .DisableHtml();
        if (tables) builder.UsePipeTables();
        builder.UseYamlFrontMatter();
        builder.BlockParsers.Find<ListBlockParser>()!.ItemParsers.Replace<NumberedListItemParser>(new NumbersButDates());
        builder.BlockParsers.Replace<HeadingBlockParser>(new HeadingsWithoutBlank());
        var paragraphs = new ParagraphsButTables();
        builder.BlockParsers.Replace<ParagraphBlockParser>(paragraphs);
        builder.BlockParsers.Insert(0, new TagLines(paragraphs));
        return builder.Build();
    }
}
