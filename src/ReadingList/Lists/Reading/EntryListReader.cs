using ReadingList.Lists.Links;
using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary>A list: its items are entries, topics with entries below them, or neither.</summary>
internal sealed class EntryListReader(DialectVote dialects, ListWalk walk)
{
    private const int MaxTopicLength = 100;

    public void Read(Node list)
    {
        var readings = list.Children.ConvertAll(dialects.ReadingOf);
        if (IsNoteOfLast(list, readings)) AddNotes(list);
        else ReadItems(list, readings);
    }

    // "1. …" at the margin, or "  - …" below "12. …", is a list of its own to Markdown; to the curator it was the note
    // of the entry directly above.
    private bool IsNoteOfLast(Node list, List<ItemReading?> readings) =>
        walk.Last is { } entry
        && !FollowsBlankLine(list.Start)
        && (list.Indent >= entry.Indent + 2 || readings.TrueForAll(reading => reading is null));

    private bool FollowsBlankLine(int offset)
    {
        var line = walk.Source.LineOf(offset);
        return line == 1 || walk.Source.IsBlank(line - 1);
    }

    private void AddNotes(Node list)
    {
        foreach (var item in list.Children) AddNote(item);
    }

    private void AddNote(Node item)
    {
        walk.Last!.Note.AddItem(item, 0);
        item.ForEachRun(walk.Last.Claim);
    }

    private void ReadItems(Node list, List<ItemReading?> readings)
    {
        var known = readings.Count(reading => reading is not null);
        var isEntries = known > 0 && known * 2 >= list.Children.Count(item => item.Children.Count > 0);
        for (var i = 0; i < list.Children.Count; i++)
        {
            var item = list.Children[i];
            // Two blanks in are meant as below, whatever Markdown makes of a bullet above that stands one blank in.
            if (walk.Last is not null && item.Indent >= list.Children[0].Indent + 2) AddNote(item);
            else if (readings[i] is { } reading) ReadEntry(item, reading);
            else if (item.Children.Count == 0) ReportEmpty(item);
            else if (walk.Last is not null && item.Indent > list.Children[0].Indent) AddNote(item);
            else if (IsTopic(item)) ReadTopic(item);
            else if (isEntries && item.Children[0].Kind == NodeKind.Paragraph) ReadEntry(item, Unlinked(item));
            else ReadOther(item);
        }
    }

    private void ReadEntry(Node item, ItemReading reading)
    {
        walk.Begin(reading, item.Start, item.Indent);
        var head = dialects.HeadOf(item);
        walk.Last!.Claim(head.Content);
        if (head.Rest.Length > 0) new LazyLines(dialects, walk).Read(head.Rest.Span);
        for (var i = head.Blocks; i < item.Children.Count; i++) AddBelow(item.Children[i]);
    }

    // Nested lists and further paragraphs are the note of the entry above, however far they stand in.
    private void AddBelow(Node child)
    {
        if (walk.Last is not { } entry) return;
        entry.Note.Add(child, 0);
        child.ForEachRun(entry.Claim);
    }

    private void ReportEmpty(Node item) =>
        walk.Findings.Add(ReadingCodes.EmptyItem, Severity.Warning, item.Start, "A bullet with nothing behind it.");

    // An item among entries that no dialect knows: its first link, or none, and all of the line as its title.
    private ItemReading Unlinked(Node item)
    {
        var head = dialects.HeadOf(item).Content;
        var facts = new ItemFacts(dialects.Habits);
        var at = Heads.FirstLink(head);
        var (text, note) = at < 0 ? TitleText.Read(head, facts) : (head, Run.Empty);
        var (title, unbalanced) = LabelFacts.Take(text, facts);
        return new ItemReading(title, at < 0 ? null : head.Tokens[at], facts, note) { Unbalanced = unbalanced };
    }

    private bool IsTopic(Node item)
    {
        var head = dialects.HeadOf(item).Content;
        if (item.Children.Count < 2 || head.IsBlank || head.Plain.Length > MaxTopicLength) return false;
        if (head.Links().Any(token => !Addresses.IsAnchor(token.Link!.Url))) return false;
        var below = item.Children.Where(child => child.Kind == NodeKind.List).SelectMany(list => list.Children).ToList();
        var entries = below.Count(inner => dialects.ReadingOf(inner) is not null || IsTopic(inner));
        return entries > 0 && entries * 2 >= below.Count;
    }

    private void ReadTopic(Node item)
    {
        walk.Settle();
        var topic = walk.Sections.OpenBelow(PlainText.OneLine(dialects.HeadOf(item).Content.Plain), walk.Source.LineOf(item.Start));
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
