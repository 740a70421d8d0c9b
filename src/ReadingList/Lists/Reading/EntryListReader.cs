using ReadingList.Catalog;
using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Forms;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Reading;

/// <summary>A list: its items are entries, topics with entries below them, or neither.</summary>
internal sealed class EntryListReader(HeardItems items, ListWalk walk)
{
    private const int MaxTitleLength = 200;
    private const int MinSiblings = 2;

    public void Read(Node list)
    {
        if (list.IsHtml && !walk.Forms.Allows(FormKind.HtmlItem))
        {
            walk.Settle();
            return;
        }

        var readings = list.Children.ConvertAll(items.ReadingOf);
        if (IsNoteOfLast(list, readings)) walk.Last!.Add(list);
        else ReadItems(list, readings);
    }

    // "1. …" at the margin, or "  - …" below "12. …", is a list of its own to Markdown; to the curator it was the note
    // of the entry directly above.
    private bool IsNoteOfLast(Node list, List<ItemReading?> readings)
    {
        if (walk.Last is not { } entry) return false;
        if (entry.Scope == BlockScope.Everything) return true;
        var holdsNone = readings.TrueForAll(reading => reading is null);
        if (entry.Scope == BlockScope.Blocks && holdsNone) return true;
        return !FollowsBlankLine(list.Start) && (list.Indent >= entry.Indent + 2 || holdsNone);
    }

    private bool FollowsBlankLine(int offset)
    {
        var line = walk.Source.LineOf(offset);
        return line == 1 || walk.Source.IsBlank(line - 1);
    }

    private void ReadItems(Node list, List<ItemReading?> readings)
    {
        var known = readings.Count(reading => reading is not null);
        for (var i = 0; i < list.Children.Count; i++)
        {
            var item = list.Children[i];
            // Two blanks in are meant as below, whatever Markdown makes of a bullet above that stands one blank in.
            if (walk.Last is not null && item.Indent >= list.Children[0].Indent + 2) walk.Last.AddItem(item);
            else if (readings[i] is { } reading) ReadEntry(item, reading, list.IsHtml);
            else if (item.Children.Count == 0) ReportEmpty(item);
            else if (walk.Last is not null && item.Indent > list.Children[0].Indent) walk.Last.AddItem(item);
            else if (items.FactsBelowOf(item) is { } facts) ReadTitled(item, facts);
            else if (items.IsTopic(item)) ReadTopic(item);
            else if (known >= MinSiblings && MissesLink(item, isAmongEntries: known * 2 >= list.Children.Count)) ReadEntry(item, Unlinked(item), list.IsHtml);
            else ReadOther(item);
        }
    }

    private void ReadEntry(Node item, ItemReading reading, bool isHtml)
    {
        if (isHtml) walk.Forms.Add(FormKind.HtmlItem);
        walk.Begin(reading, item.Start, item.Indent);
        var head = items.HeadOf(item);
        walk.Last!.Claim(head.Content);
        if (head.Rest.Length > 0) new LazyLines(items, walk).Read(head.Rest.Span);
        for (var i = head.Blocks; i < item.Children.Count; i++) AddBelow(item.Children[i]);
    }

    // A title, and the links and facts of it in the items below.
    private void ReadTitled(Node item, FactsBelow facts)
    {
        var entry = walk.Begin(facts.Reading, item.Start, item.Indent);
        item.ForEachRun(entry.Claim);
        foreach (var line in facts.Lines) entry.Note.AddLine(line, 0, "");
        foreach (var note in facts.Notes)
        {
            if (note.Kind == NodeKind.Item) entry.Note.AddItem(note, 0);
            else entry.Note.Add(note, 0);
        }
    }

    // Nested lists and further paragraphs are the note of the entry above, however far they stand in. A tag among them
    // may close the section around the list: nobody wrote it for the item.
    private void AddBelow(Node child)
    {
        if (walk.Last is not { } entry) return;
        entry.Add(child);
        for (var i = child.Kind == NodeKind.Paragraph ? DetailsTags.Closings(child.Content) : 0; i > 0; i--) walk.CloseDetails();
    }

    private void ReportEmpty(Node item) =>
        walk.Findings.Add(ReadingCodes.EmptyItem, Severity.Warning, item.Start, "A bullet with nothing behind it.");

    // Among entries a few words without a link are one whose link is missing; a sentence never had one, nor had most of
    // the steps of which some say where to click.
    private bool MissesLink(Node item, bool isAmongEntries)
    {
        if (item.Children[0].Kind != NodeKind.Paragraph) return false;
        var head = items.HeadOf(item).Content;
        if (Heads.FirstLink(head) >= 0) return !SentenceShape.Is(head.Plain);
        return isAmongEntries && head.Links().All(token => token.IsLink && token.Link!.Url.Length == 0) && head.Plain.Length <= MaxTitleLength && !SentenceShape.Is(head.Plain) && !RemarkWords.IsPause(head.Plain);
    }

    // An item among entries that no dialect knows: its first link, or none, and all of the line as its title.
    private ItemReading Unlinked(Node item)
    {
        var head = items.HeadOf(item).Content;
        var facts = new ItemFacts(items.Habits);
        var at = Heads.FirstLink(head);
        var (text, note) = at < 0 ? TitleText.Read(head, facts) : (head, Run.Empty);
        var (title, unbalanced) = LabelFacts.Take(text, facts);
        return new ItemReading(title, at < 0 ? null : head.Tokens[at], facts, note) { Unbalanced = unbalanced };
    }

    private void ReadTopic(Node item)
    {
        walk.Settle();
        var topic = walk.Sections.OpenBelow(PlainText.OneLine(items.HeadOf(item).Content.Plain), walk.Source.LineOf(item.Start));
        foreach (var child in item.Children.Skip(1).Where(child => child.Kind == NodeKind.List)) Read(child);
        walk.Settle();
        walk.Sections.Close(topic);
    }

    // Not an entry, but lists below it may hold some.
    private void ReadOther(Node item)
    {
        walk.Settle();
        foreach (var child in item.Children.Where(child => child.Kind == NodeKind.List)) Read(child);
    }
}
