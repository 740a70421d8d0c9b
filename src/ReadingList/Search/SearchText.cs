namespace ReadingList.Search;

/// <summary>What the full-text index holds of an entry, already cut into tokens.</summary>
public sealed record SearchText(string Title, string Names, string Note, string TitleInitials, string NameInitials)
{
    /// <param name="title">Plain text.</param>
    /// <param name="names">Organisations under all their names, and keywords.</param>
    /// <param name="note">Plain text, a line end between paragraphs.</param>
    public static SearchText Of(string title, IEnumerable<string> names, string? note)
    {
        // A line end between names: no hit runs from one name into the next.
        var lines = string.Join('\n', names);
        return new(SearchTokens.Of(title), SearchTokens.Of(lines), SearchTokens.Of(note ?? string.Empty), SearchTokens.InitialsOf(title), SearchTokens.InitialsOf(lines));
    }
}
