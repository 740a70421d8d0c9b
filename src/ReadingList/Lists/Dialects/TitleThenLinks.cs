using ReadingList.Lists.Rules;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Dialects;

/// <summary>A title in plain or bold text, then links that say what they are: <c>Title [[paper]](u) [[code]](u)</c>.</summary>
internal sealed class TitleThenLinks : Dialect
{
    public override ItemReading? Read(Run head)
    {
        var at = FirstLabelled(head);
        if (at <= 0) return null;
        var before = head.Slice(0, at);
        if (Signs.Only(before.Plain)) return null;
        var facts = new ItemFacts();
        var (title, note) = TitleText.Read(before.Trim("[(|:-–—,"), facts);
        var (title2, unbalanced) = LabelFacts.Take(title, facts);
        var rest = RestFacts.Read(head.Slice(at, head.Tokens.Count), facts, note.IsBlank);
        return new ItemReading(title2, head.Tokens[at], facts, Heads.Join(note, rest)) { Unbalanced = unbalanced };
    }

    // A link in brackets of its own, or one whose label is a word like "paper".
    private static int FirstLabelled(Run head)
    {
        for (var i = 0; i < head.Tokens.Count; i++)
        {
            var token = head.Tokens[i];
            if (!token.IsLink || !Addresses.CanBeEntry(token.Link!.Url)) continue;
            if (Heads.IsBracketed(head, i) || KindWords.Match(token.Label.Plain)) return i;
        }

        return -1;
    }
}
