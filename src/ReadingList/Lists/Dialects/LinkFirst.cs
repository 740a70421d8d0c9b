using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Dialects;

/// <summary><c>[Title (Dec 2022, Google)](address): note</c>, with signs, numbers or bold around it.</summary>
internal sealed class LinkFirst : Dialect
{
    public override ItemReading? Read(Run head, SectionHabits habits)
    {
        var at = Heads.FirstLink(head);
        if (at < 0 || !Signs.Only(head.Slice(0, at).Plain) || Heads.IsWithinWord(head, at)) return null;
        var link = head.Tokens[at];
        if (!Heads.CanName(link) && !Heads.IsNumberedAlone(head, link)) return null;
        return Heads.FromLabel(head, at, new ItemFacts(habits));
    }
}
