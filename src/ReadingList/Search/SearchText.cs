namespace ReadingList.Search;

/// <summary>What the full-text index holds of an entry, already cut into tokens.</summary>
public sealed record SearchText(string Title, string Names, string Note, string TitleInitials, string NameInitials)
{
    // Between names: no hit runs from one into the next. A token to SQLite, and no query has it, being neither letter nor digit.
    private const string Apart = " ¶ ";

    /// <param name="title">Plain text.</param>
    /// <param name="names">Organisations under all their names, and keywords.</param>
    /// <param name="note">Plain text, a line end between paragraphs.</param>
    public static SearchText Of(string title, IEnumerable<string> names, string? note)
    {
        var each = names.ToList();
        return new(
            SearchTokens.Of(title), Joined(each.Select(SearchTokens.Of)), SearchTokens.Of(note ?? string.Empty),
            SearchTokens.InitialsOf(title), Joined(each.Select(SearchTokens.InitialsOf)));
    }

    private static string Joined(IEnumerable<string> tokens) => string.Join(Apart, tokens.Where(name => name.Length > 0));
}
