using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>A group in brackets behind a title: <c>(Dec 2022, Meta)</c>, <c>([Paper](u))</c>, <c>(Required)</c>, <c>(by Ann Lee)</c>, <c>(Naver)</c>.</summary>
internal static class GroupBehind
{
    /// <returns>False where it is none of these, and so the beginning of the note.</returns>
    public static bool Take(RestCursor at, string content, int end, ItemFacts facts)
    {
        if (content.AsSpan().Trim().IsEmpty || FactGroup.TryRead(content, facts)) return true;
        if (at.OnlyLinksUntil(end) || TakeWords(content, at.TextUntil(end), facts)) return true;
        if (!at.EndsLabel(end)) return false;
        return TakeAuthors(content, facts) || TakeNames(content, facts);
    }

    // Kinds and remarks in brackets end no reading: what stands behind them may be facts.
    private static bool TakeWords(string content, string group, ItemFacts facts)
    {
        if (KindWords.IsObligation(content) || RemarkWords.IsReading(content)) facts.AddRemark(group);
        else if (KindWords.Match(content)) facts.AddKind(content);
        else if (RemarkWords.Match(content) && !facts.Vocabulary.HasOrganization(content)) facts.AddRemark(group);
        else return false;
        return true;
    }

    private static bool TakeAuthors(string content, ItemFacts facts)
    {
        if (!AuthorNames.TryReadBy(content, out var authors) && !AuthorNames.TryRead(content, facts.Vocabulary, out authors) && !NameShape.IsKnownPerson(content, facts.Vocabulary) && !NameShape.IsJapanesePerson(content)) return false;
        facts.AddAuthors(authors.Length > 0 ? authors : content);
        return true;
    }

    private static bool TakeNames(string content, ItemFacts facts)
    {
        if (facts.Organizations.Length > 0) return false;
        if (!facts.Vocabulary.HasOrganizations(content) && !(facts.Habits.NamesInParentheses && facts.Habits.AreNames(content))) return false;
        facts.AddOrganizations(content);
        return true;
    }
}
