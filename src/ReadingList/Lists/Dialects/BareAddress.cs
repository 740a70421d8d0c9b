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
        var before = WithoutLabel(head.Slice(0, at), facts);
        before = before.Cut(0, before.Plain.AsSpan().TrimEnd(" \t\n[(<|:：-–—,，→➜⇒>").Length).Trim("|:：-–—,，→➜⇒>");
        var rest = RestFacts.Read(Behind(head.Slice(at + 1, head.Tokens.Length)), facts, AuthorsPlace.Nowhere);
        if (!Signs.Only(before.Plain))
        {
            var (text, note) = TitleText.Read(before, facts);
            var (title, unbalanced) = LabelFacts.Take(text, facts);
            return new ItemReading(title, head.Tokens[at], facts, Heads.Join(note, rest)) { Unbalanced = unbalanced };
        }

        return new ItemReading(head.Tokens[at].Label, head.Tokens[at], facts, rest);
    }

    // "A title. What is said of it. Link: https://…"
    private static Run WithoutLabel(Run before, ItemFacts facts)
    {
        var text = before.Plain.AsSpan().TrimEnd();
        if (text is not [.., ':' or '：']) return before;
        text = text[..^1].TrimEnd();
        var from = text.LastIndexOfAny(" \t\n。") + 1;
        var label = text[from..].ToString();
        if (from < 2 || !(KindWords.OnlyLeads(label) || KindWords.MatchKind(label))) return before;
        facts.AddKind(label);
        return before.Cut(0, from);
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
