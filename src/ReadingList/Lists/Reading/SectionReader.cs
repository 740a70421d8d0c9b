using System.Runtime.InteropServices;
using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Forms;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary>Reads the blocks of a text in order: headings open sections, lists and tables hold entries, the rest is prose or one of the other forms.</summary>
internal static class SectionReader
{
    public static void Read(List<Node> nodes, ListWalk walk)
    {
        for (var start = 0; start < nodes.Count;)
        {
            var end = start;
            while (end < nodes.Count && nodes[end].Kind != NodeKind.Heading) end++;
            if (end > start) ReadBlocks(CollectionsMarshal.AsSpan(nodes)[start..end], walk);
            start = end < nodes.Count ? ReadHeading(nodes, end, walk) : end;
        }
    }

    // Returns where to go on: the block below a heading may be all of its entry.
    private static int ReadHeading(List<Node> nodes, int at, ListWalk walk)
    {
        var heading = nodes[at];
        walk.Settle();
        if (HeadingForm.TryRead(nodes, at, walk.Forms, new SectionHabits(walk.Vocabulary)) is { } entry)
        {
            if (entry.IsBelowHeading) walk.Sections.Open(PlainText.OneLine(heading.Content.Plain), heading.Level, walk.Source.LineOf(heading.Start));
            else walk.Sections.Leave(heading.Level);
            walk.Begin(entry, heading.Start, BlockScope.Everything);
            return at + 1 + (entry.Kind == FormKind.FactsHeading ? entry.Lines : 0);
        }

        foreach (var token in heading.Content.Links()) token.Link!.Place = LinkPlace.Heading;
        walk.Sections.Open(PlainText.OneLine(heading.Content.Plain), heading.Level, walk.Source.LineOf(heading.Start));
        return at + 1;
    }

    private static void ReadBlocks(ReadOnlySpan<Node> blocks, ListWalk walk)
    {
        var items = HeardItems.Of(blocks, walk.Vocabulary);
        var haveNotes = ItemsHaveNotes(blocks);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind == NodeKind.Paragraph) i += new ProseReader(items, walk).Read(blocks[i], i + 1 < blocks.Length ? blocks[i + 1] : null) ? 1 : 0;
            else ReadBlock(blocks[i], items, walk);
            if (haveNotes && IsItemWithNote(blocks, i) && walk.Last is { } entry) entry.Scope = BlockScope.Blocks;
        }
    }

    // "1) [Title](u)", a blank line, its note at the margin, a blank line, "2) [Title](u)": one alone is prose below a list.
    private static bool ItemsHaveNotes(ReadOnlySpan<Node> blocks)
    {
        var found = 0;
        for (var i = 0; i < blocks.Length && found < 2; i++) found += IsItemWithNote(blocks, i) ? 1 : 0;
        return found == 2;
    }

    private static bool IsItemWithNote(ReadOnlySpan<Node> blocks, int at) =>
        blocks[at] is { Kind: NodeKind.List, Children: [{ Children.Count: 1 }] } && at + 1 < blocks.Length && blocks[at + 1] is { Kind: NodeKind.Paragraph } note && Heads.FirstLink(note.Content) < 0;

    private static void ReadBlock(Node block, HeardItems items, ListWalk walk)
    {
        switch (block.Kind)
        {
            case NodeKind.List:
                new EntryListReader(items, walk).Read(block);
                break;
            case NodeKind.Table when walk.Last is not { Scope: BlockScope.Everything }:
                TableReader.Read(block, walk);
                break;
            case NodeKind.Quote when walk.Last is not { Scope: not BlockScope.Pictures }:
                walk.Settle();
                Read(block.Children, walk);
                walk.Settle();
                break;
            default:
                if (walk.Last is { Scope: not BlockScope.Pictures } entry) entry.Add(block);
                else walk.Settle();
                break;
        }
    }
}
