using ReadingList.Catalog;
using ReadingList.Lists.Forms;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Reading;

/// <summary>
/// A paragraph outside lists: lines that are entries, a heading in bold, the note of the entry above, or prose. The links
/// of prose stay without a use and are reported; its pictures may be the last entry's.
/// </summary>
internal sealed class ProseReader(HeardItems items, ListWalk walk)
{
    private const int MaxHeadingLength = 60;
    private const int MaxLinesAbove = 3;

    /// <param name="next">The block behind it; null behind the last of a section.</param>
    /// <returns>Whether it read that block, too.</returns>
    public bool Read(Node paragraph, Node? next)
    {
        if (paragraph.Content.Tokens.Length == 0) walk.Settle();
        else if (walk.Last is { } entry && IsPictures(paragraph.Content)) entry.Claim(paragraph.Content);
        else if (DetailsTags.Holds(paragraph.Content)) ReadTags(paragraph, next);
        else if (walk.Last is { Scope: BlockScope.Everything } last) last.Add(paragraph);
        else if (BeginsEntries(TextLine.Of(paragraph.Content), out var lines, out var first)) ReadEntries(lines, first);
        else if (TitleAbove.TryRead(paragraph, next, walk.Forms, items.Habits) is { } titled)
        {
            walk.Begin(titled, paragraph.Start, BlockScope.Blocks);
            return true;
        }
        else if (walk.Last is { Scope: BlockScope.Blocks } above && !IsHeading(paragraph, next)) above.Add(paragraph);
        else ReadProse(paragraph, next);
        return false;
    }

    // Words above the first of them, on lines of their own, are no part of it.
    private bool BeginsEntries(TextLine[] all, out TextLine[] lines, out FormEntry? first)
    {
        for (var from = 0; from < Math.Min(all.Length, MaxLinesAbove); from++)
        {
            lines = from == 0 ? all : all[from..];
            first = from == 0 || all[from - 1].MayEnd ? ParagraphForm.First(lines, walk.Forms, items.Habits) : null;
            if (first is not null) return true;
        }

        (lines, first) = ([], null);
        return false;
    }

    // The lines of one paragraph: an entry, what belongs to it, and the next one.
    private void ReadEntries(ReadOnlySpan<TextLine> lines, FormEntry? entry)
    {
        for (var i = 0; i < lines.Length;)
        {
            if (i > 0) entry = lines[i - 1].MayEnd || MarksItself(lines[i]) ? ParagraphForm.First(lines[i..], walk.Forms, items.Habits) : null;
            if (entry is not null)
            {
                walk.Begin(entry, lines[i].Content.Tokens[0].Start, BlockScope.Blocks);
                i += entry.Lines;
                continue;
            }

            ReadBelow(DefinitionLine.Strip(lines[i].Content) ?? lines[i].Content);
            i++;
        }
    }

    private static bool MarksItself(TextLine line) => LineMarks.Length(line.Content.Plain) > 0;

    private void ReadBelow(Run line)
    {
        if (walk.Last!.TakeLabel(line)) return;
        walk.Last.AddLine(line);
    }

    private void ReadProse(Node paragraph, Node? next)
    {
        walk.Settle();
        if (IsHeading(paragraph, next))
        {
            walk.Sections.OpenLabel(PlainText.OneLine(paragraph.Content.Plain), walk.Source.LineOf(paragraph.Start));
            return;
        }

        foreach (var line in paragraph.Lines()) ReadDoubledBullet(line);
    }

    private void ReadDoubledBullet(Run line)
    {
        if (DoubledBullet.Strip(line) is not { } content || items.Read(content) is not { } reading) return;
        walk.Begin(reading, line.Tokens[0].Start);
        walk.Findings.Add(ReadingCodes.DoubledBullet, Severity.Warning, line.Tokens[0].Start, "This bullet is no bullet to Markdown; the line was read as an entry.");
        walk.Last!.Claim(line);
    }

    private void ReadTags(Node paragraph, Node? next)
    {
        if (SummaryForm.TryRead(paragraph, next, walk.Forms, items.Habits) is { } entry)
        {
            DetailsTags.CloseBefore(paragraph.Content, walk);
            walk.Begin(entry, SummaryForm.Start(paragraph), BlockScope.Everything);
            walk.OpenEntryDetails();
            foreach (var line in SummaryForm.Below(paragraph)) ReadTagLine(line);
            return;
        }

        foreach (var line in paragraph.Lines()) ReadTagLine(line);
    }

    private void ReadTagLine(Run line)
    {
        if (DetailsTags.Read(line, walk)) return;
        if (walk.Last is { Scope: not BlockScope.Pictures } && line.Tokens.Length > 0) ReadBelow(line);
        else ReadDoubledBullet(line);
    }

    private bool IsHeading(Node paragraph, Node? next) => IsDateAbove(paragraph, next) || IsBoldAbove(paragraph, next);

    // "2006" alone above a list.
    private static bool IsDateAbove(Node paragraph, Node? next) =>
        next is { Kind: NodeKind.List or NodeKind.Table } && paragraph.IsOneLine && PartialDates.TryParse(paragraph.Content.Plain, out _);

    // "**3월**" alone above a list or above lines that are entries.
    private bool IsBoldAbove(Node paragraph, Node? next)
    {
        var tokens = paragraph.Content.Tokens;
        if (next is null || tokens is not [{ Kind: TokenKind.StyleOn, Text: "**" or "__" } on, .., { Kind: TokenKind.StyleOff } off] || on.Text != off.Text || tokens.Length > 9) return false;
        var text = paragraph.Content.Plain.AsSpan().Trim();
        if (text.Length is 0 or > MaxHeadingLength || ".!?。".Contains(text[^1], StringComparison.Ordinal) || !paragraph.IsOneLine || paragraph.Content.Links().Any()) return false;
        if (Array.FindIndex(tokens, token => token.Kind == TokenKind.StyleOff && token.Text == on.Text) != tokens.Length - 1) return false;
        return next.Kind is NodeKind.List or NodeKind.Table || (next.Kind == NodeKind.Paragraph && ParagraphForm.First(TextLine.Of(next.Content), walk.Forms, items.Habits) is not null);
    }

    private static bool IsPictures(Run content) =>
        content.IsBlank && content.Holds(TokenKind.Image);
}
