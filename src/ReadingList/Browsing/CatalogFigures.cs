using ReadingList.Catalog;

namespace ReadingList.Browsing;

/// <summary>The catalog's story in figures.</summary>
public sealed record CatalogFigures
{
    /// <summary>Years a chart shows; those before them are one.</summary>
    public const int MostYears = 40;

    public required int Total { get; init; }

    public required EntryFacets Facets { get; init; }

    /// <summary>Oldest first, empty ones between others included.</summary>
    public required IReadOnlyList<YearFigure> Years { get; init; }

    /// <summary>Null where no entry has a date.</summary>
    public EntryListItem? Oldest { get; init; }

    public EntryListItem? Newest { get; init; }

    /// <summary>How many entries have a note, an image, related links, further parts: one of <see cref="HasValues"/>.</summary>
    public int With(string what) => Facets[FilterDimension.Has].All.FirstOrDefault(value => value.Value == what)?.Count ?? 0;

    internal static IReadOnlyList<YearFigure> YearsOf(CatalogSnapshot snapshot)
    {
        if (snapshot.Dated == 0) return [];
        var last = snapshot.PublishedKeys[0] / 10_000;
        var first = Math.Max(last - MostYears + 1, snapshot.PublishedKeys[snapshot.Dated - 1] / 10_000);
        var years = new (int Count, int Notes)[last - first + 1];
        (int Count, int Notes) earlier = default;
        for (var row = 0; row < snapshot.Dated; row++)
        {
            ref var year = ref earlier;
            if (snapshot.PublishedKeys[row] / 10_000 - first is >= 0 and var place) year = ref years[place];
            year.Count++;
        }

        var has = snapshot.Column(FilterDimension.Has)!;
        if (has.Names.Find(HasValues.Note) is { } note)
        {
            foreach (var row in has.RowsOf(note))
            {
                if (row >= snapshot.Dated) break;
                if (snapshot.PublishedKeys[row] / 10_000 - first is >= 0 and var place) years[place].Notes++;
                else earlier.Notes++;
            }
        }

        var figures = years.Select((year, place) => new YearFigure(PartialDate.Of(first + place), year.Count, year.Notes));
        return [.. earlier.Count == 0 ? figures : figures.Prepend(new(PartialDate.Of(first - 1), earlier.Count, earlier.Notes, Earlier: true))];
    }
}

/// <param name="Notes">Entries of the year that have a note.</param>
/// <param name="Earlier">Whether it stands for the year and all before it.</param>
public sealed record YearFigure(PartialDate Year, int Count, int Notes, bool Earlier = false);
