using Microsoft.AspNetCore.Mvc;
using ReadingList.Browsing;
using ReadingList.Web.Localization;
using ReadingList.Web.Shell;

namespace ReadingList.Web.Overviews;

/// <summary>Two lists side by side: what each has alone, what both have, and where their dates disagree.</summary>
public sealed class CompareModel(ListComparer comparer) : CatalogPage
{
    // Beside each other, and of one list alone.
    private const int Beginning = 20;
    private const int Whole = 100;
    private const int LastPage = 10_000;

    /// <summary>Null where there are no two lists.</summary>
    public ListComparison? Comparison { get; private set; }

    /// <summary>"a" or "b" where only what that list has alone is shown; null for both beside each other.</summary>
    public string? Only { get; private set; }

    /// <summary>From 1.</summary>
    public int PageNumber { get; private set; } = 1;

    public int PageCount { get; private set; } = 1;

    public async Task OnGetAsync(string? a, string? b, string? only, [FromQuery(Name = "page")] int? number, CancellationToken cancel)
    {
        Only = only is "a" or "b" ? only : null;
        PageNumber = Only is null ? 1 : Math.Clamp(number ?? 1, 1, LastPage);
        Comparison = await comparer.CompareAsync(a, b, (PageNumber - 1) * Whole, Only is null ? Beginning : Whole, cancel);
        (Heading, Section, HasExports, Version) = (Words.Text("Compare.Title"), "lists", false, Comparison?.Version);
        if (Comparison is null) return;
        Heading = Words.Text("Compare.Heading", Comparison.A.Name, Comparison.B.Name);
        Address = FilterLinks.Comparison(Comparison.A.Value, Comparison.B.Value);
        PageCount = ((Only == "a" ? Comparison.OnlyA : Comparison.OnlyB) + Whole - 1) / Whole;
    }
}

/// <summary>What one of two lists has alone.</summary>
/// <param name="Count">How many entries those are; <paramref name="Entries"/> are some of them.</param>
public sealed record ListAlone(ListFace List, int Count, IReadOnlyList<EntryListItem> Entries)
{
    /// <summary>Where all of them are; null there.</summary>
    public string? All { get; init; }
}
