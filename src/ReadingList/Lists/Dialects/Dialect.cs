using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Dialects;

/// <summary>One way of writing an entry's line.</summary>
internal abstract class Dialect
{
    /// <summary>In the order in which they are asked where the majority of a section does not decide.</summary>
    public static List<Dialect> All { get; } = [new LinkFirst(), new FactsFirst(), new TitleThenLinks(), new BareAddress()];

    /// <returns>Null where the line is not written this way.</returns>
    public abstract ItemReading? Read(Run head, SectionHabits habits);
}
