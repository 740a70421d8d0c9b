using ReadingList.Text;

namespace ReadingList.Search;

/// <summary>What a reader may have written otherwise than the texts do: with or without hyphen, with a particle.</summary>
internal static class SearchSpellings
{
    // Shorter words are whole words, or the beginning of too many.
    private const int ShortestJoined = 3;

    /// <summary>A clause that is also met by the other spellings of its words.</summary>
    public static SearchClause Widen(SearchClause clause)
    {
        if (clause.Typed.Any(term => term.Quoted)) return clause;
        var spelt = clause.OtherNames.Where(IsCompound).SelectMany(Joined).Concat(clause.Same.SelectMany(OtherLetters)).ToList();
        clause = clause with { SpeltNames = spelt };
        if (clause.Typed is not [var typed]) return clause with { Spelt = AsOne(clause.Typed) };
        IEnumerable<SearchTerm> stem = clause.OtherNames.Any() ? [] : StemOf(typed);
        return clause with { Same = [.. clause.Same, .. stem], Spelt = [.. Joined(typed), .. OtherLetters(typed), .. stem.SelectMany(Joined)] };
    }

    /// <summary>Whether a word and the next are a name and its version (gpt 4), which others write as one.</summary>
    public static bool AreOne(SearchTerm word, SearchTerm next) =>
        word is { Quoted: false, Runs.Count: 1 } && !next.Quoted && JoinedWords.Of($"{word.Text} {next.Text}") is not null && char.IsAsciiDigit(next.Runs[0].Text[0]);

    private static bool IsCompound(SearchTerm name) => name.Runs.Count > 1 && JoinedWords.Of(name.Text) is not null;

    private static List<SearchTerm> AsOne(IEnumerable<SearchTerm> typed) =>
        SearchTerm.Of(string.Join(' ', typed.Select(term => term.Text))) is { } all && IsCompound(all) ? Joined(all) : [];

    // As one word, and as one in the texts that write it apart.
    private static List<SearchTerm> Joined(SearchTerm term)
    {
        var word = term.Runs is [{ Kind: RunKind.Word } only] ? only.Text : JoinedWords.Of(term.Text);
        if (word is null || word.Length < ShortestJoined || term.Dotted || SearchTerm.Of(word) is not { Runs.Count: 1 } one) return [];
        one = one with { WholeWords = term.WholeWords };
        var apart = one with { Joined = true };
        return term.Runs.Count > 1 ? [one, apart] : [apart];
    }

    private static IEnumerable<SearchTerm> OtherLetters(SearchTerm term) => LoanSpellings.Of(term.Text).Select(SearchTerm.Of).OfType<SearchTerm>();

    // The last word without the particle behind it: 혈당에서, Kafka를.
    private static IEnumerable<SearchTerm> StemOf(SearchTerm term)
    {
        if (term.Runs[^1] is not { Kind: RunKind.Hangul } last) yield break;
        var particle = Particles.StemOf(last.Text) is { } stem ? last.Text[stem.Length..] : term.Runs.Count > 1 && Particles.Are(last.Text) ? last.Text : "";
        if (particle.Length == 0 || !term.Text.EndsWith(particle, StringComparison.Ordinal)) yield break;
        if (SearchTerm.Of(term.Text[..^particle.Length]) is { } without) yield return without;
    }
}
