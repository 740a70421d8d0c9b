using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Forms;

/// <summary>
/// A heading that is an entry: it is a link, or it is a name and what stands directly below are its links and facts.
/// One with entries or other headings below it is a topic, wherever its link leads.
/// </summary>
internal static class HeadingForm
{
    private const int MaxLines = 6;
    private const int MaxBlocks = 3;

    /// <returns>Null where the heading at an index is a topic.</returns>
    public static FormEntry? TryRead(List<Node> nodes, int at, FormCounts forms, SectionHabits habits)
    {
        var heading = nodes[at];
        if (heading.Content.IsBlank) return null;
        var linked = Heads.FirstLink(heading.Content) >= 0;
        // Cheap first: whether entries stand below is told by reading some of them.
        if (!(linked ? forms.Allows(FormKind.LinkHeading) : MayBeNamed(nodes, at, forms)) || IsTopic(nodes, at, habits)) return null;
        return linked ? Linked(heading, habits) : Named(nodes, at, habits);
    }

    private static bool MayBeNamed(List<Node> nodes, int at, FormCounts forms)
    {
        if (!forms.Allows(FormKind.FactsHeading) || nodes[at].Content.Links().Any()) return false;
        return BlocksBelow(nodes, at) > 0;
    }

    // How many blocks below a heading it takes to come to its links and facts: words about it may stand before; 0 where none come.
    private static int BlocksBelow(List<Node> nodes, int at)
    {
        for (var count = 1; count <= MaxBlocks && at + count < nodes.Count; count++)
        {
            var block = nodes[at + count];
            if (block.Kind != NodeKind.Paragraph && count > 1) return 0;
            if (Lines(block).Take(MaxLines + 1).Any(line => LinksLine.Is(line) || LabelledValue.Of(line) is not null)) return count;
            if (block.Kind != NodeKind.Paragraph || block.Content.Links().Any()) return 0;
        }

        return 0;
    }

    private static FormEntry? Linked(Node heading, SectionHabits habits)
    {
        var head = heading.Content;
        var reading = MainLink.Read(head, habits) ?? (Heads.IsBracketed(head, Heads.FirstLink(head)) ? TitledLines.Read(head, habits) : null);
        return reading is null ? null : new FormEntry(FormKind.LinkHeading, reading, head);
    }

    // Lines of the paragraph below, or items of the list below, that are links and facts.
    private static FormEntry? Named(List<Node> nodes, int at, SectionHabits habits)
    {
        var blocks = BlocksBelow(nodes, at);
        Run[] below = [.. nodes.GetRange(at + 1, blocks).SelectMany(Lines)];
        var facts = new FactLines(habits);
        var notes = new List<Run>();
        for (var i = 0; i < below.Length; i++)
        {
            if (!facts.Add(below[i], isFirst: i == 0)) notes.Add(below[i]);
            if (facts.Address is null && i >= MaxLines) return null;
        }

        if (facts.Address is null || facts.Title is not null || IsOfAddresses(below)) return null;
        // "## 3주차", and below it "논문: [제목](u)".
        var isBelow = Heads.CanName(facts.Address) && SaysWhen(nodes[at].Content.Plain);
        return new FormEntry(FormKind.FactsHeading, facts.Reading(isBelow ? facts.Address.Label : nodes[at].Content), Join(below), blocks, notes) { IsBelowHeading = isBelow };
    }

    private static bool SaysWhen(string heading)
    {
        var text = heading.AsSpan().Trim();
        if (text is [.., ')' or '）'] && text.LastIndexOfAny('(', '（') is var open and > 0) text = text[..open].TrimEnd();
        return RemarkWords.MatchNumbered(text) || PartialDates.TryParse(text, out _) || PartialDates.TryParseYearless(text, out _, out _);
    }

    private static IEnumerable<Run> Lines(Node block) => block.Kind switch
    {
        NodeKind.Paragraph => block.Lines().Where(line => line.Tokens.Length > 0),
        // An item of several paragraphs has a title of its own.
        NodeKind.List when block.Children.TrueForAll(item => item.Children.Count(child => child.Kind == NodeKind.Paragraph) < 2) => block.Children.SelectMany(item => item.Children.Where(child => child.Kind == NodeKind.Paragraph).SelectMany(child => child.Lines())),
        _ => [],
    };

    // Several addresses, line by line, are entries of their own.
    private static bool IsOfAddresses(Run[] lines) => lines.Count(line => MainLink.IsAddressAlone(line, Heads.FirstLink(line))) > 1;

    private static Run Join(Run[] lines) => new([.. lines.SelectMany(line => line.Tokens)]);

    private static bool IsTopic(List<Node> nodes, int at, SectionHabits habits)
    {
        for (var next = at + 1; next < nodes.Count; next++)
        {
            var block = nodes[next];
            if (block.Kind == NodeKind.Heading) return block.Level > nodes[at].Level;
            if (block.Kind == NodeKind.Table && block.Children.Exists(row => row.Children.Exists(cell => Heads.FirstLink(cell.Content) >= 0))) return true;
            if (block.Kind == NodeKind.List && (next == at + 1 || !IsLinked(nodes[at])) && HoldsEntries(block, habits)) return true;
            if (block.Kind == NodeKind.Paragraph && next == at + 1 && BeginsEntries(block, habits)) return true;
        }

        return false;
    }

    private static bool IsLinked(Node heading) => Heads.FirstLink(heading.Content) >= 0;

    private static bool HoldsEntries(Node list, SectionHabits habits) =>
        list.Children.Exists(item => item.Children is [{ Kind: NodeKind.Paragraph } first, ..] && !LinksLine.Is(first.Content) && LabelledValue.Of(first.Content) is null && Dialect.First(first.Lines()[0], habits) is not null);

    private static bool BeginsEntries(Node paragraph, SectionHabits habits)
    {
        var lines = TextLine.Of(paragraph.Content);
        if (lines.Length == 0 || LinksLine.Is(lines[0].Content)) return false;
        var first = ParagraphForm.First(lines, new FormCounts(), habits);
        return first is { Kind: FormKind.MarkedLine or FormKind.TitledLines } || (first is not null && lines.Length > first.Lines && ParagraphForm.First(lines.AsSpan(first.Lines), new FormCounts(), habits) is not null);
    }
}
