using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Reading;

/// <summary>
/// The account of an entry's words (law 2), as the ledger of links is that of its links: what the rules have put into no field
/// is told, whatever rule forgot it.
/// </summary>
internal sealed class WordLedger
{
    private const int LongestLabel = 40;

    // A finding quotes no more, and each is looked for in pieces too.
    private const int MostTold = 20;

    private readonly List<Run> _runs = [];

    public void Add(Run run)
    {
        if (run.Tokens.Length > 0) _runs.Add(run);
    }

    /// <summary>The words of the first run that has some in no field, and where it stands; null where none are left out.</summary>
    public (int Offset, string Words)? LeftOut(ListItem item)
    {
        FieldWords? fields = null;
        var note = item.NoteText.AsSpan();
        foreach (var run in _runs)
        {
            // Most runs are the next line of the note as it stands.
            if (note.StartsWith(run.Plain, StringComparison.Ordinal))
            {
                note = note[Math.Min(run.Plain.Length + 1, note.Length)..];
                continue;
            }

            fields ??= new FieldWords(item);
            if (Missing(PlainText.Composed(run.Plain), item.Title, fields) is { } missing) return (run.Tokens[0].Start, string.Join(' ', missing));
        }

        return null;
    }

    private static List<string>? Missing(string text, string title, FieldWords fields)
    {
        List<string>? missing = null;
        var titleAt = title.Length == 0 ? -1 : text.IndexOf(title, StringComparison.Ordinal);
        for (var at = 0; FieldWords.Next(text, ref at) is var next and > 0 && missing is not { Count: MostTold }; at += next)
        {
            // Of most words nothing has to be asked: they are the title as it stands.
            if (at >= titleAt && at + next <= titleAt + title.Length && titleAt >= 0) continue;
            if (IsShortcode(text, at, next) || fields.Hold(text.AsSpan(at, next))) continue;
            if (LabelAt(text, at) is var label and > 0) next = label;
            else (missing ??= []).Add(text.Substring(at, next));
        }

        return missing;
    }

    // The length of "Publication year" in "Publication year: 2021", which says what follows; 0 where none begins.
    private static int LabelAt(string text, int at)
    {
        var length = text.AsSpan(at, Math.Min(LongestLabel, text.Length - at)).IndexOfAny(':', '：');
        return length > 0 && ColumnNames.Role(text.Substring(at, length)) != ColumnRole.Other ? length : 0;
    }

    // ":star:", ":white_check_mark:"
    private static bool IsShortcode(string text, int at, int length) =>
        at > 0 && text[at - 1] is ':' or '_' && at + length < text.Length && text[at + length] is ':' or '_';
}
