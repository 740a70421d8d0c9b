namespace ReadingList.Benchmarks.Recall;

/// <param name="Shown">Organisations and keywords as the pages show them.</param>
/// <param name="Others">The organisations' other names, which answer from their beginning on.</param>
internal sealed record EntryTexts(int Id, string Title, string[] Shown, string[] Others, string Note);

/// <summary>The texts of an entry, made ready for a scan.</summary>
internal sealed class ScannedEntry(int row, EntryTexts texts)
{
    // A line end between texts: nothing that is looked for has one.
    private readonly string _all = string.Join('\n', texts.Shown.Append(texts.Title).Append(texts.Note).Select(PlainScan.Of));
    private readonly string _initials = string.Join('\n', texts.Shown.Append(texts.Title).Select(PlainScan.InitialsOf));
    private readonly string[] _others = [.. texts.Others.Select(PlainScan.Of)];
    private readonly string[] _initialsOfOthers = [.. texts.Others.Select(PlainScan.InitialsOf)];

    public int Row => row;

    public bool Answers(ScannedQuery query) =>
        Array.TrueForAll(query.Wanted, term => Holds(term, query.AsInitials)) && !Array.Exists(query.Excluded, term => Holds(term, asInitials: false));

    private bool Holds(ScannedTerm term, bool asInitials) =>
        _all.Contains(term.Anywhere, StringComparison.Ordinal) || Begins(_others, term.AtBeginning) || Array.Exists(term.InNames, words => Begins(_others, words))
        || (asInitials && (_initials.Contains(term.Anywhere, StringComparison.Ordinal) || Begins(_initialsOfOthers, term.AtBeginning)));

    private static bool Begins(string[] names, string term) => Array.Exists(names, name => name.StartsWith(term, StringComparison.Ordinal));
}
