using ReadingList.Catalog;
using System.Buffers;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>Plain words behind a title, up to the next link, code or bracket: fields, authors, a venue, or none of these.</summary>
internal static class SegmentFacts
{
    private const int MaxCuts = 12;
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(".,|—–:·");

    public static bool Take(RestCursor at, ItemFacts facts, AuthorsPlace authors)
    {
        var text = at.TextUntilFact();
        if (text.IsWhiteSpace()) return false;
        if (authors != AuthorsPlace.Nowhere && TakeBy(at, text, facts)) return true;
        // "Google [Translate](u) speaks …" is a sentence.
        var closed = at.Place + text.Length is var end && !at.IsLinkAt(end);
        var mayBeName = closed && (!at.IsBehindDash || facts.Habits.NamesBehindDash);
        if ((mayBeName || !facts.Vocabulary.HasOrganizations(text.Trim().ToString())) && TakeFields(at, text, facts, authors)) return true;
        if (closed && at.IsBehindDash && facts.Habits.NamesBehindDash && TakeName(at, text, facts)) return true;
        return TakeNameBeforeDate(at, text, facts) || TakeAuthors(at, text, facts, authors);
    }

    private static bool TakeFields(RestCursor at, ReadOnlySpan<char> text, ItemFacts facts, AuthorsPlace authors)
    {
        var length = FactFields.Take(text, facts, mayHoldVenue: authors == AuthorsPlace.Anywhere || facts.Authors is not null);
        at.Place += length;
        return length > 0;
    }

    // "by Ann Lee - A note": up to what separates it from the next fact.
    private static bool TakeBy(RestCursor at, ReadOnlySpan<char> text, ItemFacts facts)
    {
        if (!text.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) return false;
        var end = EndOfBy(text);
        if (!AuthorNames.TryReadBy(text[..end].TrimEnd(), out var authors)) return false;
        at.Place += end;
        // "by 박재성님(javajigi)"
        if (!at.IsAtEnd && !char.IsWhiteSpace(text[end - 1]) && at.Group() is var (content, close) && close > 0 && !PartialDates.TryParse(content, out _) && !at.OnlyLinksUntil(close))
        {
            authors = $"{authors}({content})";
            at.Place = close;
        }

        facts.AddAuthors(WithoutVenue(authors, facts));
        return true;
    }

    // "Ann Lee at GOTO 2018": where they spoke is the venue; where they work stays with their names.
    private static string WithoutVenue(string authors, ItemFacts facts)
    {
        foreach (var joint in (ReadOnlySpan<string>)[" at ", " @ ", " in "])
        {
            var at = authors.LastIndexOf(joint, StringComparison.Ordinal);
            if (at <= 0 || !IsVenue(authors.AsSpan(at + joint.Length), facts, out var venue, out var year)) continue;
            facts.AddVenue(venue, year);
            return authors[..at];
        }

        return authors;
    }

    private static bool IsVenue(ReadOnlySpan<char> text, ItemFacts facts, out string venue, out PartialDate? year) =>
        Venues.TryParse(text, out venue, out year) || (Venues.TryParseUnknown(text, out venue, out year) && !facts.Vocabulary.HasOrganizations(venue));

    private static int EndOfBy(ReadOnlySpan<char> text)
    {
        for (var i = 3; i < text.Length; i++)
        {
            var isEnd = text[i] switch
            {
                '|' or '·' or '•' or ':' or '：' or ';' or '—' => true,
                '-' or '–' => text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ',
                ',' => i + 2 < text.Length && (char.IsAsciiDigit(text[i + 2]) || PartialDates.TryParse(text[(i + 1)..].TrimEnd(" ."), out _)),
                '.' => i + 2 < text.Length && text[i + 1] == ' ' && char.IsLower(text[i - 1]) && !IsShortened(text[..i]),
                _ => false,
            };
            if (isEnd) return i;
        }

        return text.Length;
    }

    // "Prof.", "Univ.": a full stop that ends no sentence.
    private static bool IsShortened(ReadOnlySpan<char> text) =>
        text[(text.LastIndexOf(' ') + 1)..] is "Prof" or "Dr" or "Mr" or "Mrs" or "Ms" or "St" or "Jr" or "Sr" or "al" or "Assoc" or "Asst" or "Univ" or "Inc" or "Dept" or "Ph";

    // "- Acme" where the section has names there.
    private static bool TakeName(RestCursor at, ReadOnlySpan<char> text, ItemFacts facts)
    {
        var name = text.Trim().ToString();
        if (facts.Organizations.Length > 0 || NameShape.IsKnownPerson(name, facts.Vocabulary) || !NameShape.CanBeOrganizations(name, facts.Vocabulary)) return false;
        facts.AddOrganizations(name);
        at.Place += text.Length;
        return true;
    }

    // "- 쿠팡 (2022년 6월)"
    private static bool TakeNameBeforeDate(RestCursor at, ReadOnlySpan<char> text, ItemFacts facts)
    {
        if (facts.Organizations.Length > 0) return false;
        var (place, end) = (at.Place, 0);
        at.Place += text.Length;
        if (!at.IsAtEnd && at.Group() is var (content, close) && close > 0 && PartialDates.TryParse(content, out _) && at.EndsLabel(close)) end = at.Place;
        at.Place = place;
        if (end == 0 || text.Trim().ToString() is var name && !NameShape.CanBeOrganization(name, facts.Vocabulary)) return false;
        at.Place = end;
        FactFields.AddName(name, facts);
        return true;
    }

    // "J. Zhou, G. Cui, et al. AI Open 2020": the most of it that is names.
    private static bool TakeAuthors(RestCursor at, ReadOnlySpan<char> text, ItemFacts facts, AuthorsPlace place)
    {
        if (place == AuthorsPlace.Nowhere) return false;
        var cut = text.Length;
        for (var i = 0; i < MaxCuts && cut > 0; i++)
        {
            var names = text[..cut].TrimEnd(" ,-–—|.;:");
            if (AuthorNames.TryRead(names, facts.Vocabulary, out var authors) || (MayLackSigns(text, names, facts, place) && AuthorNames.TryRead(names, facts.Vocabulary, out authors, mayLackSigns: true)))
            {
                facts.AddAuthors(authors);
                at.Place += names.Length;
                return true;
            }

            cut = text[..cut].TrimEnd(" .,").LastIndexOfAny(NameEnds);
        }

        return false;
    }

    // Anywhere, and before a venue: "Seongjun Yun, Raehyun Kim. NeurIPS 2019."
    private static bool MayLackSigns(ReadOnlySpan<char> text, ReadOnlySpan<char> names, ItemFacts facts, AuthorsPlace place)
    {
        if (place == AuthorsPlace.Anywhere) return true;
        if (!names.Contains(',')) return false;
        var trial = facts.Trial();
        var after = text[names.Length..].TrimStart(" .,|-–—");
        return after.Length > 0 && FactFields.Take(after, trial, mayHoldVenue: true) > 0 && trial.Published is not null;
    }
}
