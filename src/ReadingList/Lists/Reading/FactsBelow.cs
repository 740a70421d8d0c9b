using ReadingList.Lists.Dialects;
using ReadingList.Lists.Forms;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary>
/// An item whose title is no link, with the links and facts of it in the items below: <c>- **Title (ICML 2019)**</c>,
/// <c>  - Ann Lee, Bo Cruz</c>, <c>  - [[Paper]](u)</c>, <c>  - Code: u</c>.
/// </summary>
/// <param name="Lines">Lines of the title's own paragraph that are note.</param>
/// <param name="Notes">Blocks and items below that are note.</param>
internal sealed record FactsBelow(ItemReading Reading, List<Run> Lines, List<Node> Notes)
{
    private const int MaxTitleLength = 300;

    /// <returns>Null where the item is none: its own line has a link, nothing below says where it leads, or entries stand below it.</returns>
    public static FactsBelow? TryRead(Node item, HeardItems items)
    {
        if (item.Children is not [{ Kind: NodeKind.Paragraph } first, ..] || (item.Children.Count == 1 && first.IsOneLine) || !MayBeTitle(first)) return null;
        var lines = first.Lines();
        var facts = new FactLines(items.Habits);
        var (ownNotes, notes) = (new List<Run>(), new List<Node>());
        for (var i = 1; i < lines.Length; i++)
        {
            if (!facts.Add(lines[i], isFirst: i == 1)) ownNotes.Add(lines[i]);
        }

        for (var i = 1; i < item.Children.Count; i++)
        {
            if (IsFact(item.Children[i], facts)) continue;
            if (item.Children[i].Kind != NodeKind.List) notes.Add(item.Children[i]);
            else if (!AddItems(item.Children[i], facts, notes, items, isFirst: i == 1 && lines.Length == 1)) return null;
        }

        var labelled = facts.HasLinks || facts.HasLabels;
        return labelled && facts.Address is not null ? new FactsBelow(facts.Reading(lines[0]), ownNotes, notes) : null;
    }

    // "Link: https://…" in a paragraph of its own, behind what is said of it.
    private static bool IsFact(Node block, FactLines facts) => block is { Kind: NodeKind.Paragraph, IsOneLine: true } && block.Content.Links().Any() && facts.Add(block.Content, isFirst: false);

    private static bool MayBeTitle(Node paragraph) =>
        paragraph.Content.Tokens.Length > 0 && paragraph.Content.Plain.Length <= MaxTitleLength && paragraph.Lines()[0] is var title && !title.IsBlank && !title.Links().Any();

    // False where one of the items is an entry itself: then the title is a topic.
    private static bool AddItems(Node list, FactLines facts, List<Node> notes, HeardItems items, bool isFirst)
    {
        foreach (var item in list.Children)
        {
            var line = item.Children is [{ Kind: NodeKind.Paragraph, IsOneLine: true } head, ..] ? head.Content : null;
            if (line is not null && facts.Add(line, isFirst)) notes.AddRange(item.Children.Skip(1));
            else if (items.ReadingOf(item) is not null && !facts.HasLinks) return false;
            else notes.Add(item);
            isFirst = false;
        }

        return true;
    }
}
