using ReadingList.Search;

namespace ReadingList.Browsing;

/// <summary>Shows why an entry was found: the hits of a search marked in its texts. Works on what a page shows, when it is shown.</summary>
public sealed class SearchMarks
{
    private readonly Highlighter _highlighter;

    internal SearchMarks(SearchPlan plan)
    {
        _highlighter = new Highlighter(plan.Marked);
        Along = [.. plan.Clauses.Where(clause => clause.Same.Count + clause.Related.Count > 0).Select(clause => new SearchedAlong(
            string.Join(' ', clause.Typed.Select(term => term.Text)),
            [.. clause.Same.Select(term => term.Text)],
            [.. clause.Related.Select(term => term.Text)]))];
    }

    /// <summary>Terms that the glossary widened; empty where nothing was, or where the reader switched it off.</summary>
    public IReadOnlyList<SearchedAlong> Along { get; }

    /// <summary>Safe inline HTML: the title with its hits in <c>mark</c>.</summary>
    public string Title(EntryListItem entry) => _highlighter.MarkHtml(entry.TitleHtml, withInitials: true);

    /// <summary>Safe HTML of an organisation's, keyword's or topic's name.</summary>
    public string Name(string name) => _highlighter.MarkText(name, withInitials: true);

    /// <summary>Safe HTML of the whole note, null without one.</summary>
    public string? Note(EntryListItem entry) => entry.NoteHtml is { } html ? _highlighter.MarkHtml(html) : null;

    /// <summary>
    /// Safe HTML of the part of a long note around its first hit, an ellipsis where something is left out. Null where the note is
    /// short or holds no hit: show it as always.
    /// </summary>
    public string? NoteAroundHit(EntryListItem entry)
    {
        if (entry.NoteText is not { Length: > NoteExcerpt.Length } note || _highlighter.FirstHit(note) is not (>= 0 and var hit)) return null;
        var (start, end) = NoteExcerpt.Around(note, hit);
        return (start > 0 ? "… " : "") + _highlighter.MarkText(note[start..end]) + (end < note.Length ? " …" : "");
    }
}

/// <summary>A term of a search and what was searched along with it.</summary>
/// <param name="Typed">As the reader typed it.</param>
/// <param name="Same">Other names of the same thing: 강화학습, reinforcement learning, RL.</param>
/// <param name="Related">Names of related things: RLHF.</param>
public sealed record SearchedAlong(string Typed, IReadOnlyList<string> Same, IReadOnlyList<string> Related);
