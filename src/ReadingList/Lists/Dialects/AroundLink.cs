using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Dialects;

/// <summary>
/// A link within a word or before one that belongs to it: <c>[Ada Park](u)님 블로그: 글이 좋다.</c>,
/// <c>Kim([`kcs`](u)): R를 쓴다.</c>, <c>[Ada](u)'s notes - on maps</c>. The title is all of it up to the note.
/// </summary>
internal sealed class AroundLink : Dialect
{
    private const int MaxTitleLength = 80;

    public override ItemReading? Read(Run head, SectionHabits habits)
    {
        var at = Heads.FirstLink(head);
        if (at < 0 || !Heads.CanName(head.Tokens[at]) || !Heads.IsWithinWord(head, at)) return null;
        var end = TitleEnd(head, at);
        var title = head.Cut(0, end).Trim();
        var rest = head.Cut(end, int.MaxValue);
        if (title.Plain.Length > MaxTitleLength || (rest.IsBlank && SentenceShape.Is(title.Plain))) return null;
        if (at > 0 && !Signs.Only(head.Slice(0, at).Plain) && SentenceShape.Is(head.Slice(0, at).Plain)) return null;
        var facts = new ItemFacts(habits);
        var (name, unbalanced) = LabelFacts.Take(title, facts);
        var note = RestFacts.Read(rest, facts, AuthorsPlace.Nowhere);
        return new ItemReading(name, head.Tokens[at], facts, note) { Unbalanced = unbalanced };
    }

    // Where a colon or a dash between blanks stands behind the link.
    private static int TitleEnd(Run head, int at)
    {
        var text = head.Plain;
        for (var i = head.Slice(0, at + 1).Plain.Length; i < text.Length; i++)
        {
            if (text[i] == '：' || (text[i] == ':' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])))) return i;
            if (text[i] is '-' or '–' or '—' && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ') return i;
        }

        return text.Length;
    }
}
