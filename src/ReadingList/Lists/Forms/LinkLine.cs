using ReadingList.Lists.Facts;

namespace ReadingList.Lists.Forms;

/// <summary><c>[Bolt](u). A typo removed all blocks.</c>, <c>2020-01-05 [Title](u)</c>, an address alone: a line that begins with its link.</summary>
internal sealed class LinkLine : ParagraphForm
{
    public override FormKind Kind => FormKind.LinkLine;

    public override FormEntry? TryRead(ReadOnlySpan<TextLine> lines, SectionHabits habits)
    {
        var line = lines[0].Content;
        return MainLink.Read(line, habits) is { } reading ? new FormEntry(Kind, reading, line) : null;
    }
}
