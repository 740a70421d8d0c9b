using System.Text;
using ReadingList.Text;

namespace ReadingList.Search;

/// <param name="Names">The English term first, then the same thing's other names: Korean ones, spellings, abbreviations.</param>
/// <param name="Related">Names of other concepts, searched along and shown as such; <see cref="Glossary.RelatedTo"/> has them whole.</param>
public sealed record GlossaryConcept(IReadOnlyList<string> Names, IReadOnlyList<string> Related);

/// <summary>A term found in a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units of the text.</param>
/// <param name="Length">How far it reaches, spaces between its words included.</param>
/// <param name="Concept">What it names.</param>
public sealed record GlossaryMatch(int Start, int Length, GlossaryConcept Concept);

/// <summary>Terms of the field across languages. Immutable; the format is told at the top of glossary.txt beside this file.</summary>
public sealed class Glossary
{
    private static readonly Lazy<Glossary> OfAssembly = new(() =>
    {
        const string file = "glossary.txt";
        using var stream = typeof(Glossary).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(reader.ReadToEnd(), file);
    });

    // Longer words are sentences without spaces.
    private const int LongestCompound = 16;

    private readonly NameTable _table;
    private readonly Dictionary<NameLine, GlossaryConcept> _conceptOf = new(ReferenceEqualityComparer.Instance);
    private readonly List<GlossaryConcept> _concepts = [];
    private readonly Lazy<ILookup<string, string>> _namesByStem;
    private readonly Lazy<Dictionary<string, string>> _namesBySpelling;
    private readonly int _longestKey;

    private Glossary(NameTable table, IReadOnlyList<string> problems)
    {
        _table = table;
        Problems = problems;
        foreach (var line in table.Lines)
        {
            var concept = new GlossaryConcept(line.Names, line.Others);
            _concepts.Add(concept);
            _conceptOf.Add(line, concept);
            _longestKey = Math.Max(_longestKey, line.Names.Max(name => NameKey.Of(name).Length));
        }

        var keys = _concepts.SelectMany(concept => concept.Names).Select(NameKey.Of);
        _namesByStem = new(() => keys.Where(key => key.All(char.IsAsciiLetterLower)).ToLookup(EnglishForms.StemOf));
        _namesBySpelling = new(() => keys.Where(key => key.Any(HangulSyllable.Is)).DistinctBy(LoanSpellings.Canonical).ToDictionary(LoanSpellings.Canonical, StringComparer.Ordinal));
    }

    /// <summary>The terms that come with the program.</summary>
    public static Glossary BuiltIn => OfAssembly.Value;

    /// <summary>No terms: words in their other spellings only.</summary>
    public static Glossary None { get; } = new(NameTable.Empty, []);

    /// <summary>In the order of the files.</summary>
    public IReadOnlyList<GlossaryConcept> Concepts => _concepts;

    /// <summary>A sentence with file and line for each line that could not be read and was skipped.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <param name="text">The whole file.</param>
    /// <param name="file">Its name, for the sentences about it.</param>
    public static Glossary Read(string text, string file) => new Glossary(NameTable.Empty, []).Extend(text, file);

    /// <summary>The same terms with a curator's own file over them, whose lines win: they add, rename, merge or split.</summary>
    public Glossary Extend(string text, string file)
    {
        var read = NameFile.Read(text, file, ReadLine, onlyOnce: false);
        return new(_table.With(read.Lines), [.. Problems, .. read.Problems]);
    }

    /// <summary>What a term names, however it is cased, spaced, spelt and inflected; null for other words.</summary>
    public GlossaryConcept? Find(string term) => FindKey(NameKey.Of(term));

    /// <summary>The names that a Hangul word without spaces is put together of (음악추천), at least two of two syllables or more; null for other words.</summary>
    /// <param name="word">Folded.</param>
    public IReadOnlyList<string>? PartsOf(string word) => word.Length <= LongestCompound && word.All(HangulSyllable.Is) ? PartsFrom(word, 0) : null;

    /// <summary>The related concepts with all their names; one that has no line of its own has the one name.</summary>
    public IReadOnlyList<GlossaryConcept> RelatedTo(GlossaryConcept concept) =>
        [.. concept.Related.Select(name => Find(name) ?? new([name], [])).Where(related => related != concept).Distinct()];

    /// <summary>The terms that a text, such as a query, is made of: from left to right, the longest run of whole words first; a particle may hang on the last.</summary>
    public IReadOnlyList<GlossaryMatch> Match(string text)
    {
        var words = GlossaryWords.Of(text);
        var matches = new List<GlossaryMatch>();
        for (var first = 0; first < words.Count;)
        {
            var (concept, after) = LongestAt(words, first);
            if (concept is not null)
                matches.Add(new(words[first].Start, words[after - 1].End - words[first].Start, concept));
            first = after;
        }

        return matches;
    }

    private (GlossaryConcept? Concept, int After) LongestAt(List<GlossaryWord> words, int first)
    {
        GlossaryConcept? longest = null;
        var after = first + 1;
        var key = new StringBuilder();
        for (var last = first; last < words.Count; last++)
        {
            key.Append(words[last].Key);
            if (key.Length > _longestKey + Particles.Longest) break;
            if (FindWithParticle(key.ToString()) is { } concept) (longest, after) = (concept, last + 1);
        }

        return (longest, after);
    }

    // From a syllable on, the longest name first; a particle may hang on the last.
    private List<string>? PartsFrom(string word, int at)
    {
        for (var length = Math.Min(word.Length - at, _longestKey); length > 1; length--)
        {
            if (length == word.Length && at == 0) continue;
            var part = word.Substring(at, length);
            if (FindKey(part) is null) continue;
            var rest = at + length;
            if (rest == word.Length || (at > 0 && Particles.Are(word[rest..]))) return [part];
            if (PartsFrom(word, rest) is { } parts) return [part, .. parts];
        }

        return null;
    }

    private GlossaryConcept? FindWithParticle(string key) => FindKey(key) ?? (Particles.StemOf(key) is { } stem ? FindKey(stem) : null);

    private GlossaryConcept? FindKey(string key)
    {
        if (Find(key.AsSpan()) is { } concept) return concept;
        if (key.Length > _longestKey + Particles.Longest) return null;
        var name = key.Any(HangulSyllable.Is) ? _namesBySpelling.Value.GetValueOrDefault(LoanSpellings.Canonical(key))
            : key.All(char.IsAsciiLetterLower) ? _namesByStem.Value[EnglishForms.StemOf(key)].FirstOrDefault(name => IsFormOf(name, key))
            : null;
        return name is null ? null : Find(name.AsSpan());
    }

    private static bool IsFormOf(string name, string key) => name.StartsWith(key, StringComparison.Ordinal) || EnglishForms.Of(key).Contains(name);

    private GlossaryConcept? Find(ReadOnlySpan<char> key) =>
        _table.TryFind(key, out var line) || (IsPlural(key) && _table.TryFind(key[..^1], out line)) ? _conceptOf[line] : null;

    // "LLMs", but neither "loss" nor the one letter before an s.
    private static bool IsPlural(ReadOnlySpan<char> key) => key.Length > 2 && key[^1] == 's' && key[^2] != 's' && char.IsAscii(key[^2]);

    private static NameLine? ReadLine(string line, out string? complaint)
    {
        var sides = line.Split('~');
        var names = sides[0].Split('=');
        complaint =
            sides.Length > 2 || names.Length > 2 ? "it has more than one = or ~ in it"
            : sides.Length + names.Length < 3 ? "it has neither = nor ~ in it"
            : names[0].Contains(',', StringComparison.Ordinal) ? $"the term {NameFile.Quote(names[0].Trim())} has a comma in it"
            : null;
        if (complaint is not null) return null;
        return new(
            [names[0].Trim(), .. names.Length > 1 ? NameFile.Parts(names[1]) : []],
            sides.Length > 1 ? NameFile.Parts(sides[1]) : []);
    }
}
