using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Forms;

/// <summary>A name on a line, and its address alone on the next.</summary>
internal sealed class NamedAddress : ParagraphForm
{
    private const int MaxLength = 120;

    public override FormKind Kind => FormKind.NamedAddress;

    public override FormEntry? TryRead(ReadOnlySpan<TextLine> lines, SectionHabits habits)
    {
        if (lines.Length < 2 || !CanBeName(lines[0].Content)) return null;
        var (name, line) = (lines[0].Content, lines[1].Content);
        var at = Heads.FirstLink(line);
        if (!MainLink.IsAddressAlone(line, at)) return null;
        var facts = new ItemFacts(habits);
        var (title, unbalanced) = LabelFacts.Take(name, facts);
        var reading = new ItemReading(title, line.Tokens[at], facts, Run.Empty) { Unbalanced = unbalanced };
        return new FormEntry(Kind, reading, new Run([.. name.Tokens, .. line.Tokens]), 2);
    }

    /// <summary>A few words without a link that end no sentence and announce nothing.</summary>
    public static bool CanBeName(Run line)
    {
        var text = line.Plain.AsSpan().Trim();
        return text.Length is > 0 and <= MaxLength && !line.Links().Any() && !Signs.Only(text) && !".!?:：。".Contains(text[^1], StringComparison.Ordinal)
            && !text.EndsWith("다") && !text.EndsWith("요");
    }
}
