using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Forms;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Reading;

/// <summary>The part of an item that says what it is about: its first line with those it was wrapped into, or all lines up to the one with its links.</summary>
/// <param name="Content">Without a task mark.</param>
/// <param name="Blocks">How many of the item's children it takes, wholly or in part.</param>
/// <param name="Rest">The lines of the last of these that follow it.</param>
internal readonly record struct ItemHead(Run Content, int Blocks, ReadOnlyMemory<Run> Rest)
{
    private const int MaxLines = 6;
    private const int MaxLinksLine = 120;

    public static ItemHead None { get; } = new(Run.Empty, 0, default);

    public static ItemHead Read(Node item, Vocabulary vocabulary)
    {
        if (item.Children is not [{ Kind: NodeKind.Paragraph } first, ..]) return None;
        if (item.Children.Count == 1 && first.IsOneLine) return new ItemHead(WithoutTaskMark(first.Content), 1, default);
        var lines = first.Lines().AsMemory();
        if (IsWrappedCitation(first, lines, vocabulary)) return new ItemHead(WithoutTaskMark(first.Content), 1, default);
        var (joined, count) = WrappedLines.Join(first);
        var head = WithoutTaskMark(joined);
        if (Heads.FirstLink(head) >= 0 || head.IsBlank) return new ItemHead(head, 1, lines[count..]);
        return WithLinksBelow(item, head, lines, count) ?? new ItemHead(head, 1, lines[count..]);
    }

    // "Ann Lee:\n“[Logs](u),” *Storage*,\nMay 2014.": whatever its lines, one citation.
    private static bool IsWrappedCitation(Node paragraph, ReadOnlyMemory<Run> lines, Vocabulary vocabulary)
    {
        if (lines.Length is 1 or > MaxLines || (Heads.FirstLink(lines.Span[0]) >= 0 && Quotes.First(lines.Span[0].Plain).Open < 0)) return false;
        return !Array.Exists(paragraph.Content.Tokens, token => token.IsHard) && new Citation().Read(paragraph.Content, new SectionHabits(vocabulary)) is not null;
    }

    // "Title <br> Authors <br> [[pdf]](u)", and the same as paragraphs of their own.
    private static ItemHead? WithLinksBelow(Node item, Run head, ReadOnlyMemory<Run> lines, int from)
    {
        var tokens = head.Tokens.ToList();
        for (var (block, line, count) = (0, from, 0); count < MaxLines; count++, line++)
        {
            while (line >= lines.Length)
            {
                if (++block >= item.Children.Count || item.Children[block].Kind != NodeKind.Paragraph) return null;
                lines = item.Children[block].Lines().AsMemory();
                line = 0;
            }

            tokens.Add(new Token(TokenKind.Break, "", tokens[^1].End, tokens[^1].End));
            var below = lines.Span[line];
            tokens.AddRange(below.Tokens);
            if (HoldsLabelledLinks(below)) return new ItemHead(new Run([.. tokens]), block + 1, lines[(line + 1)..]);
            if (Heads.FirstLink(below) >= 0) return null;
        }

        return null;
    }

    // Words besides the links would make it a note.
    private static bool HoldsLabelledLinks(Run line) =>
        line.Plain.Length <= MaxLinksLine && Array.TrueForAll(line.Tokens, token => !token.IsLink || LinksLine.IsLabelled(token)) && Heads.FirstLink(line) >= 0;

    // "[x] ", "[ ] "
    private static Run WithoutTaskMark(Run line)
    {
        if (line.Tokens.Length == 0 || line.Tokens[0].Kind != TokenKind.Text) return line;
        var isTask = line.Plain is ['[', ' ' or 'x' or 'X' or '-' or 'v' or 'V' or '✓' or '✔' or 'o' or 'O', ']', var blank, ..] && char.IsWhiteSpace(blank);
        return isTask ? line.Cut(4, line.Plain.Length).Trim() : line;
    }
}
