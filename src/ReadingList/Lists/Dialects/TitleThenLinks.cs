using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Dialects;

/// <summary>A title in plain or bold text, then links that say what they are: <c>Title [[paper]](u) [[code]](u)</c>.</summary>
internal sealed class TitleThenLinks : Dialect
{
    public override ItemReading? Read(Run head, SectionHabits habits)
    {
        var at = FirstLabelled(head);
        if (at <= 0) return null;
        var before = head.Slice(0, at);
        if (Signs.Only(before.Plain) || IsTitleLinked(head, at, habits)) return null;
        var facts = new ItemFacts(habits);
        var (title, note) = TitleText.Read(before.Cut(0, before.Plain.AsSpan().TrimEnd(" \t[(|:：-–—,，→➜⇒>").Length).Trim("|:：-–—,，→➜⇒>"), facts);
        var (title2, unbalanced) = LabelFacts.Take(title, facts);
        note = NamesAlone.Take(ClosingFacts.TakeGroup(note, facts, ofAnyone: true), facts);
        var rest = RestFacts.Read(head.Slice(at, head.Tokens.Length), facts, note.IsBlank ? AuthorsPlace.BehindSeparator : AuthorsPlace.Nowhere);
        return new ItemReading(title2, head.Tokens[at], facts, Heads.Join(note, rest)) { Unbalanced = unbalanced };
    }

    // "[NeurIPS 2020] [Title](u) [[code]](u)": the title has a link, and what stands before it is no part of it.
    private static bool IsTitleLinked(Run head, int labelled, SectionHabits habits)
    {
        var at = Heads.FirstLink(head);
        if (at < 0 || at >= labelled || !Heads.CanName(head.Tokens[at])) return false;
        return Signs.Only(head.Slice(0, at).Plain) || LeadingFacts.TryRead(head.Slice(0, at), new ItemFacts(habits), mayBeBareName: false);
    }

    // A link in brackets of its own, one whose label is a word like "paper" or the number of a reference, or a badge where nothing else leads anywhere.
    private static int FirstLabelled(Run head)
    {
        for (var i = 0; i < head.Tokens.Length; i++)
        {
            var token = head.Tokens[i];
            if (!Heads.CanLead(token)) continue;
            if (Heads.IsBracketed(head, i) || KindWords.Match(token.Label.Plain) || KindWords.IsReference(token.Label.Plain) || (Heads.IsBadge(token) && Heads.FirstLink(head) == i)) return i;
        }

        return -1;
    }
}
