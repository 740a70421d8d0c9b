using ReadingList.Catalog;

namespace ReadingList.Data;

/// <summary>The notes of lists whose words are not an entry's own: it is found by them too.</summary>
internal sealed class OtherNotes
{
    private readonly Dictionary<int, List<string>> _notes = [];

    private OtherNotes()
    {
    }

    /// <param name="ids">As many entries as may be in memory at a time.</param>
    public static OtherNotes Of(CatalogContext context, int[] ids)
    {
        var others = new OtherNotes();
        var waiting = context.Entries.Where(entry => ids.Contains(entry.Id))
            .Join(context.EntryShadows, entry => entry.CanonicalUrl, shadow => shadow.CanonicalUrl, (entry, shadow) => new { entry.Id, shadow.SourceId, shadow.Words })
            .OrderBy(row => row.Id).ThenBy(row => row.SourceId);
        foreach (var row in waiting)
        {
            if (EntryShadow.NoteOf(row.Words) is not { } note) continue;
            if (!others._notes.TryGetValue(row.Id, out var notes)) others._notes.Add(row.Id, notes = []);
            notes.Add(note);
        }

        return others;
    }

    /// <summary>An entry's own note, then theirs.</summary>
    public IEnumerable<string> With(string? own, int entryId)
    {
        IEnumerable<string> theirs = _notes.TryGetValue(entryId, out var notes) ? notes : [];
        return own is null ? theirs : theirs.Prepend(own);
    }
}
