using ReadingList.Lists.Facts;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Dialects;

/// <summary><c>[![Title](picture)](address)</c>: what the picture shows in words is the title.</summary>
internal sealed class PictureLink : Dialect
{
    public override ItemReading? Read(Run head, SectionHabits habits)
    {
        var at = Heads.FirstLink(head);
        if (at < 0 || !Signs.Only(head.Slice(0, at).Plain) || !head.Tokens[at].Label.IsBlank) return null;
        var picture = Array.Find(head.Tokens[at].Label.Tokens, token => token.Kind == TokenKind.Image && token.Link!.Text.Any(char.IsLetter));
        if (picture is null || Addresses.IsBadge(picture.Link!.Url)) return null;
        var facts = new ItemFacts(habits);
        var label = picture.Label.Tokens.Length > 0 ? picture.Label : new Run([new Token(TokenKind.Text, picture.Link.Text, picture.Start, picture.End)]);
        var (title, unbalanced) = LabelFacts.Take(label, facts);
        var note = RestFacts.Read(head.Slice(at + 1, head.Tokens.Length), facts, AuthorsPlace.BehindSeparator);
        return new ItemReading(title, head.Tokens[at], facts, note) { Unbalanced = unbalanced };
    }
}
