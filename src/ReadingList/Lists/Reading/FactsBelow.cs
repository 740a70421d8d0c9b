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
        if (item.Children is not [{ Kind: NodeKind.Paragraph } first, ..] || first.Content.Tokens.Length == 0 || first.Content.Plain.Length > MaxTitleLength) return null;
        if (item.Children.Count == 1 && first.IsOneLine) return null;
        var lines = first.Lines();
        if (lines[0].IsBlank || lines[0].Links().Any()) return null;
        var facts = new FactLines(items.Habits);
        var (ownNotes, notes) = (new List<Run>(), new List<Node>());
        var isFirst = true;
        foreach (var line in lines.Skip(1))
        {
            if (!facts.Add(line, isFirst)) ownNotes.Add(line);
            isFirst = false;
        }

        foreach (var block in item.Children.Skip(1))
        {
            if (block.Kind != NodeKind.List) notes.Add(block);
            else if (!AddItems(block, facts, notes, items, isFirst)) return null;
            isFirst = false;
        }

        var labelled = facts.HasLinks || facts.HasLabels;
        return labelled && facts.Address is not null ? new FactsBelow(facts.Reading(lines[0]), ownNotes, notes) : null;
    }

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
