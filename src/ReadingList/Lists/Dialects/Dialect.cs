using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Dialects;

/// <summary>One way of writing an entry's line.</summary>
internal abstract class Dialect
{
    /// <summary>In the order in which they are asked: a citation can be read in no other way.</summary>
    public static List<Dialect> All { get; } = [new Citation(), new Reference(), new MarkedTitle(), new LinkFirst(), new AroundLink(), new FactsFirst(), new TitleThenLinks(), new BareAddress(), new PictureLink()];

    /// <returns>Null where the line is not written this way.</returns>
    public abstract ItemReading? Read(Run head, SectionHabits habits);

    /// <summary>How the first that knows a line understands it; null where none does. It does not matter what stands beside the line.</summary>
    public static ItemReading? First(Run head, SectionHabits habits)
    {
        foreach (var dialect in All)
        {
            if (dialect.Read(head, habits) is { } reading) return reading;
        }

        return null;
    }
}
