using ReadingList.Lists.Facts;
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
        var before = head.Slice(0, at).Trim("[(<|:-–—,→➜⇒>");
        var rest = RestFacts.Read(Behind(head.Slice(at + 1, head.Tokens.Length)), facts, AuthorsPlace.Nowhere);
        if (!Signs.Only(before.Plain))
        {
            var (title, unbalanced) = LabelFacts.Take(before, facts);
            return new ItemReading(title, head.Tokens[at], facts, rest) { Unbalanced = unbalanced };
        }

        return new ItemReading(head.Tokens[at].Label, head.Tokens[at], facts, rest);
    }

    // Without the bracket that closes around the address; those of a remark behind it are its own.
    private static Run Behind(Run rest)
    {
        var text = rest.Plain;
        var from = 0;
        while (from < text.Length && text[from] is ']' or ')' or '>' or '_' or ' ') from++;
        return from == 0 ? rest.Trim() : rest.Cut(from, text.Length).Trim();
    }
}
