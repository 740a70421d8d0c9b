using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Dialects;

/// <summary>Date, organisations or kind before the link: <c>2018-04-02 [Title](u)</c>, <c>[Google, KAIST] [Title](u)</c>, <c>`Meta` [Title](u)</c>.</summary>
internal sealed class FactsFirst : Dialect
{
    public override ItemReading? Read(Run head, SectionHabits habits)
    {
        var at = Heads.FirstLink(head);
        if (at <= 0 || !Heads.CanName(head.Tokens[at])) return null;
        var before = head.Slice(0, at);
        if (Signs.Only(before.Plain)) return null;
        var facts = new ItemFacts(habits);
        return LeadingFacts.TryRead(before, facts) ? Heads.FromLabel(head, at, facts) : null;
    }
}
