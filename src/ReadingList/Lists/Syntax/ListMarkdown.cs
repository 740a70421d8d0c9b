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
    private static readonly MarkdownPipeline Pipeline = Build();

    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, Pipeline);

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseCjkFriendlyEmphasis()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UsePipeTables()
            .UseYamlFrontMatter()
            .DisableHtml();
        builder.BlockParsers.Find<ListBlockParser>()!.ItemParsers.Replace<NumberedListItemParser>(new NumbersButDates());
        return builder.Build();
    }
}
