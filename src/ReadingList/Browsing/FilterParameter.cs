namespace ReadingList.Browsing;

/// <summary>A word of the filter as programs and people are told of it: in the API's description and on the command line.</summary>
/// <param name="Name">As in the query string.</param>
/// <param name="Repeats">Whether it may be given several times, which means any of them.</param>
public sealed record FilterParameter(string Name, string Description, bool Repeats = false)
{
    public static IReadOnlyList<FilterParameter> All { get; } =
    [
        new(FilterParameters.NameOf(FilterDimension.Search), "Search for words."),
        new(FilterParameters.NameOf(FilterDimension.Topic), "A topic: research/nlp, or nlp wherever it stands.", Repeats: true),
        new(FilterParameters.NameOf(FilterDimension.Organization), "An organisation.", Repeats: true),
        new(FilterParameters.NameOf(FilterDimension.Month), "A month (2022-12) or a year (2022).", Repeats: true),
        new(FilterParameters.NameOf(FilterDimension.From), "From this year, month or day on."),
        new(FilterParameters.NameOf(FilterDimension.To), "Up to this year, month or day."),
        new(FilterParameters.NameOf(FilterDimension.Keyword), "A model, tool or data set.", Repeats: true),
        new(FilterParameters.NameOf(FilterDimension.Site), "The host of the link.", Repeats: true),
        new(FilterParameters.NameOf(FilterDimension.Language), "The language of the title: ko, en.", Repeats: true),
        new(FilterParameters.NameOf(FilterDimension.Has), "note, image, related or series.", Repeats: true),
        new(FilterParameters.NameOf(FilterDimension.Source), "The list it stands in.", Repeats: true),
        new(FilterParameters.Sort, "newest, oldest, relevance or list."),
        new(FilterParameters.Page, "Which page of them, from 1."),
        new(FilterParameters.After, "Behind the entries that a page ended with, as its next says: an import in between neither repeats nor skips any. In place of page."),
        new(FilterParameters.Size, "How many on a page, 1 to 500; feeds and JSON hold 50 without it, the other exports everything."),
        new(FilterParameters.Glossary, "off: search for nothing but the words themselves."),
    ];
}
