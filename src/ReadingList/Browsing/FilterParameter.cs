namespace ReadingList.Browsing;

/// <summary>A word of the filter as programs and people are told of it: in the API's description and on the command line.</summary>
/// <param name="Name">As in the query string.</param>
/// <param name="Repeats">Whether it may be given several times, which means any of them.</param>
public sealed record FilterParameter(string Name, string Description, bool Repeats = false)
{
    public static IReadOnlyList<FilterParameter> All { get; } =
    [
        .. FilterDimension.All.Select(dimension => new FilterParameter(dimension.Name, dimension.Description, Repeats: !dimension.IsSingle)),
        new(FilterParameters.Sort, "newest, oldest, relevance or list."),
        new(FilterParameters.Page, "Which page of them, from 1."),
        new(FilterParameters.After, "Behind the entries that a page ended with, as its next says: an import in between neither repeats nor skips any. In place of page."),
        new(FilterParameters.Size, "How many on a page, 1 to 500; feeds and JSON hold 50 without it, the other exports everything."),
        new(FilterParameters.Glossary, "off: search for nothing but the words themselves."),
        new(FilterParameters.Understood, "off: a year, an organisation or a kind in the search is a word like the others, and names of topics are none."),
    ];
}
