using ReadingList.Search;

namespace ReadingList.Browsing;

/// <summary>What a search found in a snapshot.</summary>
/// <param name="Plan">What was searched for.</param>
/// <param name="All">Every row in which each term occurs.</param>
internal sealed record SearchHits(SearchPlan Plan, RowSet All)
{
    /// <summary>How the query was read.</summary>
    internal required QueryReading Reading { get; init; }

    /// <summary>What was searched for in place of the query, which finds nothing; null where it is the query.</summary>
    internal string? Mended { get; init; }

    /// <summary>Whether names of topics, sites or lists made hits.</summary>
    internal bool InPlaces { get; init; }

    /// <summary>Null until an order needs them; then as far as one has. Replaced as a whole: readers of a view share it.</summary>
    internal SearchRanks? Ranks { get; set; }
}

/// <summary>The steps of relevance, best first, as far as an order has asked for them.</summary>
/// <param name="Steps">Rows of each step; a row of several is of the first.</param>
/// <param name="Left">What the steps behind are made of.</param>
internal sealed record SearchRanks(IReadOnlyList<RowSet> Steps, IReadOnlyList<SearchPlan> Left)
{
    /// <summary>Of each reading of a query: in the title, in a name, in the note.</summary>
    internal const int StepsOfTier = 3;

    /// <summary>As many readings as a query can have.</summary>
    internal const int MostTiers = 4;

    /// <summary>How many of the rows that pass the steps tell apart from those behind.</summary>
    internal int Told(int rows, RowSet passing)
    {
        var told = new RowSet(rows);
        foreach (var step in Steps) told.Add(step);
        told.Keep(passing);
        return told.Count;
    }

    /// <summary>The rows that pass, in order, as far as the steps tell them apart; then all others.</summary>
    internal IEnumerable<int> Order(int rows, RowSet passing)
    {
        var told = new RowSet(rows);
        foreach (var step in Steps)
        {
            foreach (var row in step.Ascending())
            {
                if (!passing.Contains(row) || told.Contains(row)) continue;
                told.Add(row);
                yield return row;
            }
        }

        foreach (var row in passing.Ascending())
        {
            if (!told.Contains(row)) yield return row;
        }
    }
}
