using ReadingList.Catalog;

namespace ReadingList.Tests.Search;

/// <summary>What a plain scan reads of an entry.</summary>
/// <param name="Shown">Organisations and keywords as the pages show them.</param>
/// <param name="Others">The organisations' other names.</param>
internal sealed record SearchedEntry(string Id, string Title, string[] Shown, string[] Others, string Note)
{
    public static SearchedEntry Of(Entry entry)
    {
        var known = entry.Organizations.Select(use => (Written: use.Name, Names: OrganizationNames.BuiltIn.Find(use.Name))).ToList();
        return new(
            entry.PublicId, entry.Title,
            [.. known.Select(use => use.Written), .. known.Select(use => use.Names?.Name).OfType<string>(), .. entry.Keywords.Select(use => use.Name)],
            [.. known.SelectMany(use => use.Names?.OtherNames ?? [])],
            entry.NoteText ?? "");
    }

    public IEnumerable<string> Texts => [Title, .. Shown, Note];

    /// <summary>Whether every term occurs, those of a minus nowhere; several in a row may be a name together.</summary>
    public bool Answers(string[] terms)
    {
        var wanted = terms.Where(term => term[0] != '-').ToArray();
        return Enumerable.Range(0, wanted.Length).All(at => Holds(wanted[at]) || IsInName(wanted, at)) && !terms.Any(term => term[0] == '-' && Holds(term[1..]));
    }

    public bool Holds(string term) => Texts.Any(text => TextScan.Holds(text, term)) || Others.Any(name => TextScan.Begins(name, term));

    private bool IsInName(string[] terms, int at) =>
        Enumerable.Range(0, at + 1).Any(first => Enumerable.Range(at + 1, terms.Length - at).Any(end => BeginsName(string.Join(' ', terms[first..end]), terms[end - 1])));

    private bool BeginsName(string words, string last) => Others.Any(name => TextScan.Begins(name, words) && (last.Length > 2 || !last.All(char.IsAsciiLetter) || TextScan.Holds(name, last)));
}
