using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ReadingList.Catalog;

namespace ReadingList.Browsing;

public sealed partial class EntryFilter
{
    /// <summary>
    /// Reads a query string's pairs. Unknown parameters and empty values are ignored; of a parameter that takes one value the
    /// first counts. Never throws, whatever is given.
    /// </summary>
    /// <returns>False where something is malformed; <paramref name="problem"/> then says what.</returns>
    public static bool TryParse(
        IEnumerable<KeyValuePair<string, string?>> pairs,
        [NotNullWhen(true)] out EntryFilter? filter,
        [NotNullWhen(false)] out FilterProblem? problem)
    {
        filter = null;
        problem = null;
        var read = Everything;
        var settled = new HashSet<string>();
        foreach (var (name, text) in pairs)
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            (read, problem) = FilterParameters.Find(name) is { } dimension
                ? read.Read(dimension, text)
                : settled.Add(name) ? read.ReadSetting(name, text) : (read, null);
            if (problem is not null) return false;
        }

        if (read.From is { } from && read.To is { } to && from.Key > LastKey(to))
        {
            problem = new(FilterProblemKind.Reversed, "from", from.ToString());
            return false;
        }

        filter = read;
        return true;
    }

    /// <summary>The last key that a date as wide as this one covers: a year covers all its days.</summary>
    internal static int LastKey(PartialDate date) =>
        date.Key + (date.Month == 0 ? 9_999 : date.Day == 0 ? 99 : 0);

    private (EntryFilter Filter, FilterProblem? Problem) Read(FilterDimension dimension, string text)
    {
        var value = dimension.Tidy(text);
        var values = Values(dimension);
        if (value.Length == 0 || (dimension.IsSingle && values.Count > 0)) return (this, null);
        if (Malformed(dimension, value) is { } problem) return (this, problem);
        return values.Count >= MaxValues
            ? (this, Problem(FilterProblemKind.TooMany, dimension.Name, value))
            : (With(dimension, value).OnPageOf(this), null);
    }

    private static FilterProblem? Malformed(FilterDimension dimension, string value) =>
        dimension.ProblemOf(value) is { } kind ? Problem(kind, dimension.Name, value) : null;

    private (EntryFilter Filter, FilterProblem? Problem) ReadSetting(string name, string text)
    {
        var value = text.Trim();
        switch (name)
        {
            case FilterParameters.Sort:
                foreach (var sort in Enum.GetValues<EntrySort>())
                {
                    if (value == FilterParameters.NameOf(sort)) return (SortedBy(sort).OnPageOf(this), null);
                }

                return (this, Problem(FilterProblemKind.NotASort, name, value));

            case FilterParameters.Page:
                return Number(value, MaxPage) is { } page ? (After is null ? OnPage(page) : this, null) : (this, Problem(FilterProblemKind.NotInRange, name, value));

            case FilterParameters.After:
                return PageEnd.Parse(value) is { } end ? (Behind(end), null) : (this, Problem(FilterProblemKind.NotAnEnd, name, value));

            case FilterParameters.Size:
                return Number(value, MaxSize) is { } size
                    ? (OfSize(size).OnPageOf(this), null)
                    : (this, Problem(FilterProblemKind.NotInRange, name, value));

            case FilterParameters.Glossary or FilterParameters.Understood:
                return value is "on" or "off"
                    ? ((name == FilterParameters.Glossary ? WithGlossary(value == "on") : WithUnderstanding(value == "on")).OnPageOf(this), null)
                    : (this, Problem(FilterProblemKind.NotASwitch, name, value));

            default:
                return (this, null);
        }
    }

    private static int? Number(string text, int max) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= max ? number : null;

    private static FilterProblem Problem(FilterProblemKind kind, string name, string value)
    {
        var shown = FilterText.Clean(value, FilterText.LongestName);
        return new(kind, name, shown.Length <= 60 ? shown : string.Concat(shown.AsSpan(0, char.IsHighSurrogate(shown[59]) ? 59 : 60), "…"));
    }
}
