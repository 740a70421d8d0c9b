using System.Globalization;
using System.Text.RegularExpressions;

namespace ReadingList.Browsing;

/// <summary>How readers tell a list from the others: by its name, a letter and a colour, everywhere the same.</summary>
/// <param name="Value">Its name in the catalog, what <c>source=</c> takes.</param>
/// <param name="Name">What it calls itself, where that is short and no other list is called so; else the same as <paramref name="Value"/>.</param>
/// <param name="Letter">One text element; two lists have the same only where their names leave no other.</param>
/// <param name="Place">From 0, in the order of the first imports.</param>
public sealed record ListFace(string Value, string Name, string Letter, int Place);

/// <summary>The faces of a catalog's lists.</summary>
internal sealed partial class ListFaces
{
    // Longer ones are sentences, and a row has other things to say.
    private const int LongestTitle = 40;

    // Words that many lists begin with tell none from another.
    private static readonly HashSet<string> Common = new(["awesome", "a", "an", "the", "and", "of", "for", "on", "in", "list", "readme"], StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, ListFace> _faces;

    /// <param name="lists">Name and title of each, first imported first.</param>
    internal ListFaces(IReadOnlyList<(string Value, string? Title)> lists)
    {
        var letters = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var titles = lists.Select(list => list.Title).CountBy(title => title ?? "").ToDictionary(StringComparer.Ordinal);
        _faces = new(lists.Count, StringComparer.Ordinal);
        foreach (var (place, (value, title)) in lists.Index())
        {
            var name = title is { Length: > 0 and <= LongestTitle } && titles[title] == 1 ? title : value;
            _faces.Add(value, new(value, name, LetterOf(name, letters), place));
        }

        All = [.. _faces.Values.OrderBy(face => face.Place)];
    }

    /// <summary>In the order of their first imports.</summary>
    internal IReadOnlyList<ListFace> All { get; }

    /// <summary>Name of the list that was imported first; empty without any.</summary>
    internal string First => All is [var first, ..] ? first.Value : "";

    /// <summary>Of a list that came after this snapshot, its bare name.</summary>
    internal ListFace Of(string value) => _faces.GetValueOrDefault(value) ?? new(value, value, LetterOf(value, []), _faces.Count);

    private static string LetterOf(string name, HashSet<string> taken)
    {
        var all = new List<string>();
        foreach (var word in WordPattern().EnumerateMatches(name))
        {
            var text = name.Substring(word.Index, word.Length);
            if (!Common.Contains(text)) all.Add(StringInfo.GetNextTextElement(text).ToUpperInvariant());
        }

        var letter = all.Find(each => !taken.Contains(each)) ?? (all is [var first, ..] ? first : "·");
        taken.Add(letter);
        return letter;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordPattern();
}
