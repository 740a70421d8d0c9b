using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>
/// Emphasised words behind a title that are facts as a whole: <c>*Ann Lee et al. arXiv.*</c>, <c>**2021 eureka**</c>,
/// <c>*Ann Lee, Bo Cruz*</c>, <c>**Under Review**</c>.
/// </summary>
internal static class EmphasisFacts
{
    private const int MaxLength = 400;

    public static bool Take(RestCursor at, ItemFacts facts, AuthorsPlace authors)
    {
        var (content, end) = at.Emphasis();
        if (end == 0 || content.Length > MaxLength || !at.EndsLabel(end)) return false;
        if (!TakeDated(content, facts, authors) && !TakeStatus(content, facts) && !(authors != AuthorsPlace.Nowhere && TakePaper(content, facts))) return false;
        at.Place = end;
        return true;
    }

    // Emphasised as one, a year beside a name tells of the name what it is.
    private static bool TakeDated(string content, ItemFacts facts, AuthorsPlace authors)
    {
        if (!content.AsSpan().ContainsAnyInRange('0', '9')) return false;
        if ((authors == AuthorsPlace.Anywhere || facts.Authors is not null) && Venues.TryParseUnknown(content, out var venue, out var year) && !facts.Vocabulary.HasOrganization(venue))
        {
            facts.AddVenue(venue, year);
            return true;
        }

        var trial = new ItemFacts(facts.Habits with { NameAndYear = true });
        if (!FactGroup.TryRead(content.Trim('[', ']', '(', ')', ' '), trial)) return false;
        facts.Add(trial);
        return true;
    }

    private static bool TakeStatus(string content, ItemFacts facts)
    {
        if (!KindWords.Match(content.Trim('.', ' '))) return false;
        facts.AddKind(content);
        return true;
    }

    // Authors, and behind their full stop where the paper stands.
    private static bool TakePaper(string content, ItemFacts facts)
    {
        var end = AuthorNames.EndOf(content);
        if (end == 0 || !AuthorNames.AreNames(content.AsSpan(0, end), facts.Vocabulary)) return false;
        facts.AddAuthors(AuthorNames.Whole(content[..end]));
        var venue = content[end..].Trim(' ', '.', ',', ';');
        if (venue.Length > 0) CitedPlace.Read(venue, facts);
        return true;
    }
}
