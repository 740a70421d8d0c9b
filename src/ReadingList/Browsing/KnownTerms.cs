using System.Collections.Concurrent;
using ReadingList.Data;
using ReadingList.Search;
using ReadingList.Text;

namespace ReadingList.Browsing;

/// <summary>The terms of a snapshot's glossary under all their names, for a reader who has typed part of one. Offered where the catalog holds them by any.</summary>
internal sealed class KnownTerms
{
    // Names of one thing that tell what it is; more fill the line.
    private const int MostOthers = 2;

    // One is enough to be worth a search.
    private const int Enough = 1;

    private readonly (GlossaryConcept Concept, string Name, NameSpelling Spelling)[] _names;
    private readonly ILookup<GlossaryConcept, KnownName> _topics;
    private readonly Glossary _glossary;

    // Asked of the index once for each concept that somebody types.
    private readonly ConcurrentDictionary<GlossaryConcept, bool> _held = new(ReferenceEqualityComparer.Instance);

    internal KnownTerms(CatalogSnapshot snapshot)
    {
        _glossary = snapshot.Glossary;
        _names = [.. _glossary.Concepts.SelectMany(concept => concept.Names, (concept, name) => (concept, name, NameSpelling.Of(name)))];
        _topics = snapshot.Names.All.Where(name => name.Dimension == FilterDimension.Topic && name.Count > 0).OrderByDescending(name => name.Count)
            .SelectMany(name => _glossary.Match(name.Name).Select(match => (match.Concept, Name: name)))
            .ToLookup(each => each.Concept, each => each.Name);
    }

    /// <summary>Terms that the typed letters begin, or whose later words they begin, the best first; where there are none, those of the last word.</summary>
    internal async Task<List<SuggestedTerm>> FindAsync(CatalogContext catalog, string typed, int count, CancellationToken cancel)
    {
        var found = await FindAsync(catalog, "", typed, count, cancel);
        var last = typed.TrimEnd().LastIndexOf(' ') + 1;
        return found.Count > 0 || last == 0 ? found : await FindAsync(catalog, typed[..last], typed[last..], count, cancel);
    }

    /// <summary>Topics that bear another name of a term, in whichever language; where none does, those of what is related to it.</summary>
    internal IEnumerable<KnownName> TopicsOf(GlossaryConcept term) =>
        _topics.Contains(term) ? _topics[term] : _glossary.RelatedTo(term).SelectMany(concept => _topics[concept]);

    private async Task<List<SuggestedTerm>> FindAsync(CatalogContext catalog, string before, string typed, int count, CancellationToken cancel)
    {
        var letters = NameSpelling.LettersOf(typed);
        if (letters.Length == 0) return [];
        var terms = new List<SuggestedTerm>();
        foreach (var (concept, name) in Ranked(letters))
        {
            if (terms.Count == count) break;
            if (!terms.Exists(term => term.Concept == concept) && await IsHeldAsync(catalog, concept, cancel))
                terms.Add(new(concept, before + name, Others(concept, name)));
        }

        return terms;
    }

    // In the scripts of the interface: a reader of others knows them anyway.
    private static List<string> Others(GlossaryConcept concept, string name) =>
        [.. concept.Names.Where(other => NameKey.Of(other) != NameKey.Of(name) && other.All(letter => letter < '\u2E80' || HangulSyllable.Is(letter))).Take(MostOthers)];

    private List<(GlossaryConcept Concept, string Name)> Ranked(string letters)
    {
        var ranked = Ranked(letters, spelling => spelling.Rank(letters));
        return ranked.Count > 0 ? ranked : Ranked(letters, spelling => spelling.RankUnfinished(letters));
    }

    // Of one letter, only what begins so; a short name is the more general one.
    private List<(GlossaryConcept Concept, string Name)> Ranked(string letters, Func<NameSpelling, int?> rank) =>
    [
        .. _names.Select(name => (name.Concept, name.Name, Rank: rank(name.Spelling)))
            .Where(name => name.Rank < (letters.Length == 1 ? NameSpelling.WithinName : NameSpelling.WithinName + 1))
            .OrderBy(name => name.Rank).ThenBy(name => name.Name.Length)
            .Select(name => (name.Concept, name.Name)),
    ];

    private async Task<bool> IsHeldAsync(CatalogContext catalog, GlossaryConcept concept, CancellationToken cancel)
    {
        if (_held.TryGetValue(concept, out var known)) return known;
        var held = _topics.Contains(concept);
        foreach (var name in concept.Names)
        {
            // As whole words: a beginning has the index gather all that begin so.
            if (held || SearchTerm.Of(name) is not { } term) continue;
            var plan = new SearchPlan([new SearchClause([term with { WholeWords = true }], [], [])], []);
            held = (await catalog.Index.NewestAsync(plan, SearchReach.Note, Enough, cancel)).Count > 0;
        }

        return _held[concept] = held;
    }
}

/// <summary>A term that a reader may be about to type.</summary>
/// <param name="Concept">What it names.</param>
/// <param name="Text">What to search for: the term, behind the words before it.</param>
/// <param name="Others">Other names of it, that are searched along.</param>
public sealed record SuggestedTerm(GlossaryConcept Concept, string Text, IReadOnlyList<string> Others);
