using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Forms;

/// <summary><c>1、[Title](u)（中文）</c>, <c>(2) [Title](u)</c>, <c>① Title https://…</c>, <c>・[Title](u)</c>: items to everyone but Markdown.</summary>
internal sealed class MarkedLine : ParagraphForm
{
    // Longer than any mark.
    private const int Opening = 12;

    private static readonly LinkFirst LinkFirst = new();

    public override FormKind Kind => FormKind.MarkedLine;

    public override FormEntry? TryRead(ReadOnlySpan<TextLine> lines, SectionHabits habits)
    {
        var line = lines[0].Content;
        if (line.Tokens is not [{ Kind: TokenKind.Text }, ..] || LineMarks.Length(line.Opening(Opening)) is var length && length == 0) return null;
        var body = line.Cut(length, int.MaxValue);
        var reading = MainLink.Read(body, habits) ?? LinkFirst.Read(body, habits) ?? (TitledLines.IsTitled(body) ? TitledLines.Read(body, habits) : NameAndAddress(body, habits));
        return reading is null ? null : new FormEntry(Kind, reading, line);
    }

    private static ItemReading? NameAndAddress(Run body, SectionHabits habits)
    {
        var at = Heads.FirstLink(body);
        if (at <= 0 || at < body.Tokens.Length - 1 || body.Tokens[at].Label.Plain != body.Tokens[at].Link!.Url) return null;
        return Dialect.First(body, habits);
    }
}
