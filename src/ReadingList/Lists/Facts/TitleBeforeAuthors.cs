using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>A plain title with authors, venue and year behind commas: <c>Title, Ho et al., NeurIPS, 2020</c>, <c>"Title", A. Author, 2019</c>.</summary>
internal static class TitleBeforeAuthors
{
    private const int MaxCuts = 8;

    public static bool TryCut(Run text, ItemFacts facts, out Run title)
    {
        title = text;
        var plain = text.Plain;
        var cut = plain is ['"' or '“', ..] ? plain.AsSpan(1).IndexOfAny('"', '”') + 1 : 0;
        if (cut > 0 && TakeBehindQuotation(text, cut, facts, out title)) return true;
        if (!Hints(plain)) return false;
        for (var i = 0; i < MaxCuts && (cut = NextComma(plain, cut)) > 0; i++)
        {
            var trial = facts.Trial();
            var rest = text.Cut(cut, plain.Length);
            if (!RestFacts.Read(rest, trial, AuthorsPlace.BehindSeparator).IsBlank || trial.Authors is null) continue;
            RestFacts.Read(rest, facts, AuthorsPlace.BehindSeparator);
            title = text.Cut(0, cut).Trim();
            return true;
        }

        return false;
    }

    // `"Title", Ola Berg, Minh Do, ECCV 2022`: what stands behind the comma are people, whether or not anyone knows them.
    private static bool TakeBehindQuotation(Run text, int close, ItemFacts facts, out Run title)
    {
        title = text;
        var rest = text.Plain.AsSpan(close + 1).TrimStart();
        if (rest is not [',' or '，', ..] || !AuthorNames.AreNames(rest[1..], facts.Vocabulary)) return false;
        facts.AddAuthors(AuthorNames.Whole(rest[1..].ToString()));
        title = text.Cut(1, close).Trim();
        return true;
    }

    // Without "et al." or an initial, commas are the title's own.
    private static bool Hints(string text)
    {
        if (text.Contains("et al", StringComparison.Ordinal)) return true;
        for (var at = text.IndexOf(". ", StringComparison.Ordinal); at > 1; at = text.IndexOf(". ", at + 1, StringComparison.Ordinal))
        {
            if (char.IsAsciiLetterUpper(text[at - 1]) && text[at - 2] == ' ') return true;
        }

        return false;
    }

    // The next comma outside brackets; -1 without one.
    private static int NextComma(string text, int from)
    {
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '(' or '[') depth++;
            else if (text[at] is ')' or ']') depth--;
            else if (at > from && depth <= 0 && text[at] is ',' or '，') return at;
        }

        return -1;
    }
}
