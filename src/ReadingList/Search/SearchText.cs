namespace ReadingList.Search;

/// <summary>What the full-text index holds of an entry, already cut into tokens.</summary>
public sealed record SearchText(string Title, string Names, string Note, string TitleInitials, string NameInitials);

/// <summary>Cuts the texts of many entries; a name that most of them hold is cut once.</summary>
public sealed class SearchTexts
{
    // Between names: no hit runs from one into the next. A token to the index, and no query has it, being neither letter nor digit.
    private const string Apart = " ¶ ";

    private readonly Dictionary<EntryName, (string Words, string Initials)> _namesSeen = [];

    /// <param name="title">Plain text.</param>
    /// <param name="names">Organisations under all their names, and keywords.</param>
    /// <param name="notes">Plain text, a line end between paragraphs; those of other lists behind its own.</param>
    public SearchText Of(string title, IEnumerable<EntryName> names, IEnumerable<string> notes)
    {
        var each = names.Select(Cut).ToList();
        return new(
            SearchTokens.Of(title), Joined(each.Select(name => name.Words)), Joined(notes.Select(SearchTokens.Of)),
            SearchTokens.InitialsOf(title), Joined(each.Select(name => name.Initials)));
    }

    private (string Words, string Initials) Cut(EntryName name)
    {
        if (!_namesSeen.TryGetValue(name, out var cut))
        {
            _namesSeen.Add(name, cut = name.IsShown
                ? (SearchTokens.OfShownName(name.Text), SearchTokens.InitialsOf(name.Text))
                : (SearchTokens.OfOtherName(name.Text), SearchTokens.InitialsOfOtherName(name.Text)));
        }

        return cut;
    }

    private static string Joined(IEnumerable<string> tokens) => string.Join(Apart, tokens.Where(name => name.Length > 0));
}

/// <summary>A name that an entry answers to.</summary>
/// <param name="IsShown">Whether readers see it with the entry, and find it by any part; other names answer from their beginning on.</param>
public readonly record struct EntryName(string Text, bool IsShown);
