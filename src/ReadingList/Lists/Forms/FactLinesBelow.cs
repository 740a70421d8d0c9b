using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Forms;

/// <summary>
/// A title, and below it lines that say what they are: <c>Authors: …</c>, <c>링크: https://…</c>; a term, and
/// <c>: its definition</c> with the links; or such lines alone of which one is the title.
/// </summary>
internal sealed class FactLinesBelow : ParagraphForm
{
    public override FormKind Kind => FormKind.TitledLines;

    public override FormEntry? TryRead(ReadOnlySpan<TextLine> lines, SectionHabits habits)
    {
        if (lines.Length < 2) return null;
        var facts = new FactLines(habits);
        var isTitled = !facts.Add(lines[0].Content, isFirst: false);
        if (isTitled && !NamedAddress.CanBeName(lines[0].Content)) return null;
        var notes = new List<Run>();
        var defined = DefinitionLine.Strip(lines[1].Content) is not null;
        var used = 1;
        for (; used < lines.Length; used++)
        {
            var line = DefinitionLine.Strip(lines[used].Content) ?? lines[used].Content;
            if (!facts.Add(line, isFirst: used == 1)) notes.Add(line);
        }

        if (facts.Address is null || !(facts.HasLabels || defined)) return null;
        if ((isTitled ? lines[0].Content : facts.Title) is not { } title) return null;
        return new FormEntry(Kind, facts.Reading(title), TextLines.Join(lines), used, notes);
    }
}
