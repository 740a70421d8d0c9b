using ReadingList.Lists.Facts;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Dialects;

/// <summary>An address without a label: <c>AdRoll http://tech.adroll.com/blog/</c>, or the address alone.</summary>
internal sealed class BareAddress : Dialect
{
    public override ItemReading? Read(Run head, SectionHabits habits)
    {
        var at = Heads.FirstLink(head);
        if (at < 0 || head.Tokens[at].Link!.Url is var url && head.Tokens[at].Label.Plain != url) return null;
        var facts = new ItemFacts(habits);
        var before = head.Slice(0, at).Trim("[(<|:-–—,");
        var rest = RestFacts.Read(head.Slice(at + 1, head.Tokens.Length).Trim("])>"), facts, AuthorsPlace.Nowhere);
        if (!Signs.Only(before.Plain))
        {
            var (title, unbalanced) = LabelFacts.Take(before, facts);
            return new ItemReading(title, head.Tokens[at], facts, rest) { Unbalanced = unbalanced };
        }

        return new ItemReading(head.Tokens[at].Label, head.Tokens[at], facts, rest);
    }
}
