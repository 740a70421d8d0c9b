using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>
/// A link's label that says more than the title: <c>[[네이버] 제목 (2022.03)](u)</c>, <c>[“Title” by Ann Lee, 2020](u)</c>,
/// <c>[Title | 2022.03](u)</c>, <c>[Ann Lee. “Title.” Venue, 2020](u)</c>.
/// </summary>
internal static class LinkLabel
{
    public static (Run Title, bool Unbalanced) Read(Run label, ItemFacts facts)
    {
        var (title, unbalanced) = LabelFacts.Take(LeadingGroups.Take(label.Trim(), facts), facts);
        if (Quotes.First(title.Plain) is var (open, close) && close > 0 && (TakeBehind(title, open, close, facts) || TakeCitation(title, open, close, facts))) return (Quotes.Inner(title, open, close), unbalanced);
        return (TakeDate(title, facts), unbalanced);
    }

    // A title in quotes from the beginning, and nothing but facts behind it.
    private static bool TakeBehind(Run label, int open, int close, ItemFacts facts)
    {
        if (open > 0 || close + 1 >= label.Plain.Length) return false;
        var rest = label.Cut(close + 1, int.MaxValue);
        if (!RestFacts.Read(rest, facts.Trial(), AuthorsPlace.BehindSeparator).IsBlank) return false;
        RestFacts.Read(rest, facts, AuthorsPlace.BehindSeparator);
        return true;
    }

    private static bool TakeCitation(Run label, int open, int close, ItemFacts facts)
    {
        var (before, after) = (label.Plain[..open], label.Plain[(close + 1)..]);
        if (open == 0 || !before.TrimEnd().EndsWith('.') && !before.TrimEnd().EndsWith(',') && !before.TrimEnd().EndsWith(':') || !AuthorNames.AreNames(before, facts.Vocabulary)) return false;
        facts.AddAuthors(AuthorNames.Whole(before));
        if (CitedPlace.Read(after, facts) is { Length: > 0 } words) facts.AddRemark(words);
        return true;
    }

    // "Title | 2022.03", "Title - Dec 2022": a year alone may be the title's own.
    private static Run TakeDate(Run title, ItemFacts facts)
    {
        var plain = title.Plain;
        if (facts.Published is not null || plain.Length < 8 || !char.IsAsciiDigit(plain[^1]) && plain[^1] is not ('월' or '일' or '月' or '日')) return title;
        var at = Math.Max(plain.LastIndexOf('|'), Math.Max(plain.LastIndexOf(" - ", StringComparison.Ordinal), Math.Max(plain.LastIndexOf(", ", StringComparison.Ordinal), plain.LastIndexOf(" — ", StringComparison.Ordinal))));
        if (at <= 0 || !PartialDates.TryParse(plain.AsSpan(at).Trim("|-—, "), out var date) || !date.HasMonth) return title;
        facts.Add(date);
        return title.Cut(0, at).Trim(" ,|-—");
    }
}
