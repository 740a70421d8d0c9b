using ReadingList.Lists.Words;

namespace ReadingList.Lists.Reading;

/// <summary>The words that an entry's fields hold.</summary>
internal sealed class FieldWords(ListItem item)
{
    private const int LongestCut = 60;

    // Hashes: a set of them is made for nearly every entry of a list, and two words of one hash only keep a finding back.
    private HashSet<int>? _hashes;

    /// <summary>The next run of letters at or behind a place, which moves there: its length, 0 behind the last. Numbers are dates, pages and counts.</summary>
    public static int Next(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && !char.IsLetter(text[at])) at++;
        var end = at;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end - at;
    }

    /// <summary>Whether a word stands in a field, only joins two, or is part of the date.</summary>
    public bool Hold(ReadOnlySpan<char> word)
    {
        if (JoiningWords.Holds(word) || (IsDated && DateWords.Holds(word))) return true;
        foreach (var name in item.Organizations)
        {
            if (word.Equals(name.Name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        _hashes ??= Hashes();
        return _hashes.Contains(Hash(word)) || (word.Length <= LongestCut && IsGlued(word, _hashes));
    }

    private bool IsDated => item.Published is not null || item.Day is not null;

    // A link may end within a word, "[설명서](u)를", "메타[JAX](u)를": the pieces stand in fields of their own.
    private static bool IsGlued(ReadOnlySpan<char> word, HashSet<int> hashes)
    {
        // Up to which letters pieces lead, as a bit each: no word is cut twice at one place.
        var reached = 1UL;
        for (var from = 0; from < word.Length; from++)
        {
            if ((reached & (1UL << from)) == 0) continue;
            for (var to = from + 1; to <= word.Length; to++)
            {
                if (hashes.Contains(Hash(word[from..to])) || (from > 0 && to == word.Length && IsJoint(word[from..]))) reached |= 1UL << to;
            }
        }

        return (reached & (1UL << word.Length)) != 0;
    }

    // Lines of facts may stand together as one, "Bo CruzVenue: ICML".
    private static bool IsJoint(ReadOnlySpan<char> word) => JoiningWords.Holds(word) || ColumnNames.Role(word.ToString()) != ColumnRole.Other;

    private HashSet<int> Hashes()
    {
        var hashes = new HashSet<int>();
        Add(item.Title);
        Add(item.NoteText);
        Add(item.Venue);
        Add(item.Authors);
        Add(item.Kind);
        Add(item.LinkText);
        Add(item.Url);
        foreach (var organization in item.Organizations) Add(organization.Name);
        foreach (var link in item.Related)
        {
            Add(link.Text);
            Add(link.Url);
        }

        foreach (var image in item.Images) Add(image.Text);
        return hashes;

        void Add(string? text)
        {
            for (var at = 0; Next(text, ref at) is var length and > 0; at += length) hashes.Add(Hash(text.AsSpan(at, length)));
        }
    }

    private static int Hash(ReadOnlySpan<char> word) => string.GetHashCode(word, StringComparison.OrdinalIgnoreCase);
}
