using ReadingList.Catalog;
using System.Buffers;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Dialects;

/// <summary>
/// A bibliography's line, whose title stands in quotes or behind its authors:
/// <c>Ann Lee: “[Logs](u),” at *9th Storage Symposium*, May 2014.</c>,
/// <c>**[14]** Lee, Ann. "**Deep nets**." Nature 521 (2015): 436-444. [[pdf]](u)</c>.
/// </summary>
internal sealed class Citation : Dialect
{
    private const int MaxPlace = 250;
    private static readonly SearchValues<char> Marks = SearchValues.Create(" ,.;:([|");

    // "[14]", "[Lee 2020]": by what the text elsewhere calls the paper.
    private const int MaxKey = 24;

    public override ItemReading? Read(Run head, SectionHabits habits)
    {
        var plain = head.Plain;
        var (open, close) = Quotes.First(plain);
        if (close < 0) return BehindAuthors(head, habits);
        var facts = new ItemFacts(habits);
        var (before, after) = (head.Cut(0, open), head.Cut(close + 1, int.MaxValue));
        if (before.Holds(TokenKind.Link)) return null;
        var hasAuthors = !Signs.Only(WithoutNumber(before.Plain));
        if (hasAuthors && !TakeAuthors(before.Plain, facts)) return null;
        var linked = LinkIn(head, open);
        if (!(linked is null ? hasAuthors && EndsAsCited(before.Plain, plain[close - 1], after.Plain) : hasAuthors || HasComma(plain, close))) return null;
        if ((linked ?? FirstLabelled(after)) is not { } address) return null;
        var note = Place(after, facts);
        return new ItemReading(linked is null || linked.Label.IsBlank ? Quotes.Inner(head, open, close) : linked.Label.Trim(",.，．\"“”"), address, facts, note);
    }

    // `Lucy Park, "What she said" (PyCon) [[link]](u)` is a title; a bibliography ends names or title with a full stop, or has commas on both sides.
    private static bool EndsAsCited(ReadOnlySpan<char> authors, char lastOfTitle, ReadOnlySpan<char> after) =>
        authors.TrimEnd() is [.., '.' or ':'] || lastOfTitle is '.' or ',' || (authors.TrimEnd() is [.., ','] && after.TrimStart() is [',', ..]);

    // Quotes alone may stand around any title: a comma at their end, or names before them, make it a citation.
    private static bool HasComma(string text, int close) => text[close - 1] is ',' or '，' || text.AsSpan(close + 1).TrimStart() is [',' or '，', ..];

    // "John Lee: [*Logs*](u). Press, 1999.", "Lee, A. (2020). [Logs](u). *Storage*, 12(3)."
    private static ItemReading? BehindAuthors(Run head, SectionHabits habits)
    {
        var at = Heads.FirstLink(head);
        if (at <= 0 || !Heads.CanName(head.Tokens[at])) return null;
        var before = head.Slice(0, at).Plain;
        if (before.AsSpan().TrimEnd() is not [.., ':' or '.' or ',']) return null;
        var facts = new ItemFacts(habits);
        if (!(EndsInYear(before) || AuthorNames.HaveSigns(WithoutNumber(before), habits.Vocabulary)) || !TakeAuthors(before, facts)) return null;
        var after = head.Slice(at + 1, head.Tokens.Length);
        if (after.Plain.AsSpan().TrimStart() is not ['.' or ',', ..]) return null;
        var (title, unbalanced) = LinkLabel.Read(head.Tokens[at].Label, facts);
        return new ItemReading(title, head.Tokens[at], facts, Place(after, facts)) { Unbalanced = unbalanced };
    }

    // "김하나, 이두리 (2018)."
    private static bool EndsInYear(string before) =>
        before.AsSpan().TrimEnd(" .,:") is [.., ')'] text && text.LastIndexOf('(') is var open and > 0 && TryYearFirst(text[(open + 1)..^1].ToString(), out _);

    internal static string WithoutNumber(string before)
    {
        var text = before.AsSpan().Trim();
        if (text.StartsWith("[") && text.IndexOf(']') is var close and > 1 and <= MaxKey) text = text[(close + 1)..];
        return Signs.WithoutNumber(text.Trim().ToString());
    }

    /// <summary>Notes names, with the year behind them: "김하나 (2018)", "Lee, A. (2020, May 3)", "OpenAI (2023)".</summary>
    internal static bool TakeAuthors(string before, ItemFacts facts)
    {
        if (before.AsSpan().TrimStart() is ['[', .. var key] && key.IndexOf(']') is var close and > 1 and <= MaxKey && key[..close].IndexOfAnyExceptInRange('0', '9') >= 0) facts.AddRemark(key[..close].ToString());
        var text = WithoutNumber(before).Trim(' ', ':', ',', '-', '–', '—', '.');
        // "Lee, A. (2020)."
        if (text is [.., ')'] && text.LastIndexOf('(') is var open and > 0 && TryYearFirst(text[(open + 1)..^1], out var date))
        {
            facts.Add(date);
            text = text[..open].TrimEnd();
            if (facts.Vocabulary.HasOrganizations(text.Trim(' ', '.', ',')))
            {
                facts.AddOrganizations(text.Trim(' ', '.', ','));
                return true;
            }
        }

        if (!AuthorNames.AreNames(text, facts.Vocabulary)) return false;
        facts.AddAuthors(AuthorNames.Whole(text));
        return true;
    }

    // "2014", "2014, May 3"
    private static bool TryYearFirst(string text, out PartialDate date) =>
        PartialDates.TryParse(text, out date) || (text.Length > 6 && text[4] == ',' && PartialDates.TryParse($"{text[6..]}, {text[..4]}", out date)) || (text.Length > 6 && text[4] == ',' && PartialDates.TryParse($"{text[6..]} {text[..4]}", out date));

    private static Token? LinkIn(Run head, int open)
    {
        var at = 0;
        foreach (var token in head.Tokens)
        {
            if (at + token.PlainLength > open && at <= open + 2 && Heads.CanLead(token)) return token;
            at += token.PlainLength;
        }

        return null;
    }

    private static Token? FirstLabelled(Run after)
    {
        for (var i = 0; i < after.Tokens.Length; i++)
        {
            var token = after.Tokens[i];
            if (Heads.CanLead(token) && (Heads.IsBracketed(after, i) || KindWords.Match(token.Label.Plain) || token.Link!.Form == LinkForm.Bare)) return token;
        }

        return null;
    }

    // Venue and date up to the first link; behind it stand further links and remarks.
    internal static Run Place(Run after, ItemFacts facts)
    {
        var end = 0;
        while (end < after.Tokens.Length && !after.Tokens[end].IsLink) end++;
        var place = after.Slice(0, end);
        var text = PlainText.OneLine(place.Plain);
        var rest = after.Slice(end, after.Tokens.Length);
        if (text.Length > MaxPlace || text.TrimStart().StartsWith('-') || text.TrimStart().StartsWith('–'))
        {
            return RestFacts.Read(after, facts, AuthorsPlace.Nowhere);
        }

        var opener = text.TrimEnd() is [.., '[' or '('];
        if (text.AsSpan().ContainsAnyExcept(Marks) && CitedPlace.Read(text.TrimEnd(' ', '[', '(', '|'), facts) is { Length: > 0 } words) facts.AddRemark(words);
        return RestFacts.Read(opener ? rest.Trim("])") : rest, facts, AuthorsPlace.Nowhere);
    }
}
