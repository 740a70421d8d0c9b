using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Forms;

/// <summary>One way in which lines of a paragraph are an entry.</summary>
internal abstract class ParagraphForm
{
    /// <summary>In the order in which they are asked.</summary>
    public static IReadOnlyList<ParagraphForm> All { get; } = [new MarkedLine(), new LinkLine(), new TitledLines(), new FactLinesBelow(), new NamedAddress()];

    public abstract FormKind Kind { get; }

    /// <summary>Reads the entry that begins with the first of some lines.</summary>
    /// <returns>Null where the line begins no entry of this form.</returns>
    public abstract FormEntry? TryRead(ReadOnlySpan<TextLine> lines, SectionHabits habits);

    /// <summary>The same in all forms that a text has; null where none knows the line.</summary>
    public static FormEntry? First(ReadOnlySpan<TextLine> lines, FormCounts forms, SectionHabits habits)
    {
        if (lines.IsEmpty || lines[0].Content.IsBlank) return null;
        foreach (var form in All)
        {
            if (forms.Allows(form.Kind) && form.TryRead(lines, habits) is { } entry) return entry;
        }

        return null;
    }
}

/// <summary>An entry that begins in a paragraph.</summary>
/// <param name="Head">All that its reading was made of.</param>
/// <param name="Lines">How many lines of the paragraph that is; of a heading, how many blocks below it.</param>
/// <param name="Notes">What of these lines is note.</param>
internal sealed record FormEntry(FormKind Kind, ItemReading Reading, Run Head, int Lines, IReadOnlyList<Run> Notes)
{
    public FormEntry(FormKind kind, ItemReading reading, Run head, int lines = 1)
        : this(kind, reading, head, lines, [])
    {
    }

    /// <summary>Of headings: it stands below the heading, and is not what that names.</summary>
    public bool IsBelowHeading { get; init; }
}
