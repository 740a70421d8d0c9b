using System.Runtime.InteropServices;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Reading;

/// <summary>Reads the blocks of a text in order: headings open sections, lists and tables hold entries, the rest is prose.</summary>
internal static class SectionReader
{
    public static void Read(List<Node> nodes, ListWalk walk)
    {
        for (var start = 0; start < nodes.Count;)
        {
            var end = start;
            while (end < nodes.Count && nodes[end].Kind != NodeKind.Heading) end++;
            if (end > start) ReadBlocks(CollectionsMarshal.AsSpan(nodes)[start..end], walk);
            if (end < nodes.Count) OpenHeading(nodes[end], walk);
            start = end + 1;
        }
    }

    private static void OpenHeading(Node heading, ListWalk walk)
    {
        walk.Settle();
        foreach (var token in heading.Content.Links()) token.Link!.Place = LinkPlace.Heading;
        walk.Sections.Open(PlainText.OneLine(heading.Content.Plain), heading.Level, walk.Source.LineOf(heading.Start));
    }

    private static void ReadBlocks(ReadOnlySpan<Node> blocks, ListWalk walk)
    {
        var dialects = DialectVote.Of(blocks, walk.Vocabulary);
        foreach (var block in blocks) ReadBlock(block, dialects, walk);
    }

    private static void ReadBlock(Node block, DialectVote dialects, ListWalk walk)
    {
        switch (block.Kind)
        {
            case NodeKind.List:
                new EntryListReader(dialects, walk).Read(block);
                break;
            case NodeKind.Table:
                TableReader.Read(block, walk);
                break;
            case NodeKind.Paragraph:
                ProseReader.Read(block, dialects, walk);
                break;
            case NodeKind.Quote:
                walk.Settle();
                Read(block.Children, walk);
                walk.Settle();
                break;
            default:
                walk.Settle();
                break;
        }
    }
}
