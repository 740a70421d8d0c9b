using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>Facts that a plain title ends in: <c>Odd series | **[ICML' 19]**</c>, <c>Odd tones [NeurIPS 2021]</c>, <c>Title | Under review</c>, <c>Title — 2021.6</c>.</summary>
internal static class TitleTail
{
    private const int MaxFacts = 5;
    private const int MaxLength = 80;
    private static readonly string[] Dashes = [" - ", " – ", " — ", ", ", ". "];
    private const string Separators = " \t|-–—,;:·";

    /// <returns>The title without them.</returns>
    public static Run Take(Run title, ItemFacts facts)
    {
        for (var i = 0; i < MaxFacts; i++)
        {
            var trimmed = title.Trim();
            var plain = trimmed.Plain;
            var start = StartOfGroup(plain, facts);
            if (start <= 0) start = StartOfField(plain, facts);
            if (start <= 0 || trimmed.Cut(0, start).Trim(Separators) is not { IsBlank: false } before) break;
            title = before;
        }

        return title;
    }

    /// <summary>"Mapping the World by [Ann Lee](u), [Bo Cruz](u)" in front of labelled links.</summary>
    public static Run TakeLinkedAuthors(Run title, ItemFacts facts)
    {
        var first = Array.FindIndex(title.Tokens, token => token.IsLink);
        if (first <= 0 || title.Tokens[first - 1] is not { Kind: TokenKind.Text, Text: var before } || !before.EndsWith(" by ", StringComparison.Ordinal)) return title;
        var people = title.Slice(first, title.Tokens.Length);
        var joints = people.Tokens.Where(token => !token.IsLink).Select(token => token.Plain);
        if (!joints.All(joint => joint.AsSpan().Trim(" ,&;") is "" or "and")) return title;
        foreach (var person in people.Tokens.Where(token => token.IsLink)) facts.AddAuthors(PlainText.OneLine(person.Label.Plain));
        return title.Cut(0, title.Slice(0, first).Plain.Length - " by ".Length).Trim();
    }

    /// <summary>"Seas of Data by M. Stone": what stands behind the last "by" and shows that it is names of people.</summary>
    public static Run TakeAuthors(Run title, ItemFacts facts)
    {
        var by = title.Plain.LastIndexOf(" by ", StringComparison.Ordinal);
        if (by <= 0 || facts.Authors is not null || title.Plain.Length - by > MaxLength || title.Holds(TokenKind.Link)) return title;
        var names = title.Plain[(by + " by ".Length)..].Trim(' ', ',', ':', '.');
        if (!AuthorNames.AreNames(names, facts.Vocabulary) || !AuthorNames.HaveSigns(names, facts.Vocabulary)) return title;
        facts.AddAuthors(AuthorNames.Whole(names));
        return title.Cut(0, by).Trim();
    }

    private static int StartOfGroup(string text, ItemFacts facts)
    {
        if (text.Length < 4 || text[^1] is not (']' or '】' or '］')) return 0;
        var open = text.AsSpan().LastIndexOfAny("[【［");
        if (open <= 0 || text.Length - open > MaxLength) return 0;
        var content = text[(open + 1)..^1].Trim();
        if (FactGroup.TryRead(content, facts)) return open;
        if (!KindWords.MatchKind(content)) return 0;
        facts.AddKind(content);
        return open;
    }

    // The last field behind a bar or a dash between blanks: a date, a venue, names that are known, a kind. A word may be the title's own.
    private static int StartOfField(string text, ItemFacts facts)
    {
        var bar = text.LastIndexOf('|');
        if (bar <= 0) bar = Dashes.Max(dash => text.LastIndexOf(dash, StringComparison.Ordinal));
        if (bar <= 0 || text.Length - bar > MaxLength) return 0;
        var field = text[(bar + 1)..].Trim(Separators.ToCharArray()).TrimEnd('.');
        if (field.Length == 0) return bar;
        if (FactFields.TakeAll(field, facts)) return bar;
        if (text[bar] != '|') return 0;
        if (facts.Vocabulary.HasOrganizations(field)) facts.AddOrganizations(field);
        else if (KindWords.MatchKind(field)) facts.AddKind(field);
        else if (RemarkWords.Match(field)) facts.AddRemark(field);
        else return 0;
        return bar;
    }
}
