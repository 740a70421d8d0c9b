using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>Names of people between a title and its links, and nothing else: <c> — Ann Lee, Bo Cruz (Acme)</c>. One of them has to be known as a name.</summary>
internal static class NamesAlone
{
    private const int MaxLength = 200;

    /// <returns>Nothing where they are authors; else the note as it was.</returns>
    public static Run Take(Run note, ItemFacts facts)
    {
        if (facts.Authors is not null || note.IsBlank || note.Plain.Length > MaxLength || note.Holds(TokenKind.Link)) return note;
        var text = PlainText.OneLine(note.Plain).Trim(' ', '-', '–', '—', ':', '|', ',');
        var group = text is [.., ')' or '）'] ? text.AsSpan().LastIndexOfAny('(', '（') : -1;
        var place = group > 0 ? text[(group + 1)..^1].Trim() : "";
        if (group > 0 && !NameShape.CanBeOrganizations(place, facts.Vocabulary)) return note;
        var names = (group > 0 ? text[..group] : text).Trim();
        var each = names.Split([",", ";", " & ", " and "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (!Array.TrueForAll(each, name => NameShape.IsPerson(name, facts.Vocabulary)) || !Array.Exists(each, name => NameShape.IsKnownPerson(name, facts.Vocabulary))) return note;
        facts.AddAuthors(names);
        if (place.Length > 0) facts.AddOrganizations(place);
        return Run.Empty;
    }
}
