using ReadingList.Lists.Facts;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Dialects;

/// <summary>What the dialects ask of the head of an item.</summary>
internal static class Heads
{
    /// <summary>Index of the first link that is not only a place in this document, and no badge while another one is there; -1 without one.</summary>
    public static int FirstLink(Run head)
    {
        var badge = -1;
        for (var i = 0; i < head.Tokens.Length; i++)
        {
            var token = head.Tokens[i];
            if (!token.IsLink || (token.Link!.Form != LinkForm.Broken && !Addresses.CanBeEntry(token.Link.Url))) continue;
            if (!IsBadge(token)) return i;
            if (badge < 0) badge = i;
        }

        return badge;
    }

    /// <summary>Whether a link can be an entry's address: one that breaks off at a blank, <c>[label](https://a b)</c>, is none.</summary>
    public static bool CanLead(Token token) => token.IsLink && token.Link!.Form != LinkForm.Broken && Addresses.CanBeEntry(token.Link.Url);

    /// <summary>Whether all that a link shows is a badge.</summary>
    public static bool IsBadge(Token link) =>
        link.Label.Tokens.Length > 0 && link.Label.IsBlank && Array.Exists(link.Label.Tokens, inner => inner.Kind == TokenKind.Image && Addresses.IsBadge(inner.Link!.Url));

    /// <summary>Whether a word goes on directly behind a link, <c>[Ada](u)님의 글</c>, <c>[Ada](u)'s notes</c>, or a parenthesis around it stands directly behind one, <c>Kim([kcs](u))</c>.</summary>
    public static bool IsWithinWord(Run head, int at)
    {
        var after = at + 1 < head.Tokens.Length && head.Tokens[at + 1].Kind == TokenKind.Text ? head.Tokens[at + 1].Text : "";
        if (after.Length > 0 && char.IsLetter(after[0])) return true;
        if (after.Length > 1 && after[0] is '\'' or '’' && after[1] == 's') return true;
        var before = at > 0 && head.Tokens[at - 1].Kind == TokenKind.Text ? head.Tokens[at - 1].Text : "";
        return before.Length > 1 && before[^1] is '(' or '（' && char.IsLetter(before[^2]) && after.Length > 0 && after[0] is ')' or '）' && !KindWords.Match(head.Tokens[at].Label.Plain);
    }

    /// <summary>Whether the link's label can be a title: it has words, and more than "paper", and is no address.</summary>
    public static bool CanName(Token link) =>
        !link.Label.IsBlank && !KindWords.Match(link.Label.Plain) && link.Link!.Form != LinkForm.Bare && link.Label.Plain != link.Link.Url;

    /// <summary>Whether a link stands alone whose label tells one from others, "Lecture 3", though no word of it is a title.</summary>
    public static bool IsNumberedAlone(Run head, Token link) =>
        link.Link!.Form != LinkForm.Bare && head.Plain.AsSpan().Trim().SequenceEqual(link.Label.Plain.AsSpan().Trim()) && link.Label.Plain.AsSpan().ContainsAnyInRange('0', '9') && link.Label.Plain != link.Link.Url;

    /// <summary>Whether square brackets or parentheses stand directly around a link.</summary>
    public static bool IsBracketed(Run head, int at)
    {
        var before = at > 0 && head.Tokens[at - 1].Kind == TokenKind.Text ? head.Tokens[at - 1].Text.AsSpan().TrimEnd() : [];
        if (before.Length == 0 || before[^1] is not ('[' or '(')) return head.Tokens[at].Label.Plain.Trim() is ['[', .., ']'];
        var after = at + 1 < head.Tokens.Length && head.Tokens[at + 1].Kind == TokenKind.Text ? head.Tokens[at + 1].Text.AsSpan().TrimStart() : [];
        return after.Length > 0 && after[0] == (before[^1] == '[' ? ']' : ')');
    }

    /// <summary>The reading of a head whose title is the label of the link at an index.</summary>
    public static ItemReading FromLabel(Run head, int at, ItemFacts facts)
    {
        var link = head.Tokens[at];
        var (title, unbalanced) = LinkLabel.Read(link.Label, facts);
        var note = RestFacts.Read(Quotes.Behind(head.Slice(0, at), head.Slice(at + 1, head.Tokens.Length)), facts, AuthorsPlace.BehindSeparator);
        var broken = link.Link!.Form == LinkForm.Broken;
        return new ItemReading(title, broken ? null : link, facts, note) { Unbalanced = unbalanced, IsBroken = broken };
    }

    public static Run Join(Run first, Run second) =>
        first.IsBlank ? second : second.IsBlank ? first : new Run([.. first.Tokens, .. second.Tokens]);
}
