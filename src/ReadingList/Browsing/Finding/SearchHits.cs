using ReadingList.Search;

namespace ReadingList.Browsing;

/// <summary>What a search found in a snapshot.</summary>
/// <param name="Plan">What was searched for.</param>
/// <param name="All">Every row in which each term occurs.</param>
internal sealed record SearchHits(SearchPlan Plan, RowSet All)
{
    /// <summary>Null until an order needs them: most pages do not.</summary>
    internal SearchRanks? Ranks { get; set; }
}

/// <summary>The better steps of relevance; all other hits are mentioned in the note.</summary>
/// <param name="InTitle">Rows whose title alone holds every term.</param>
/// <param name="InNames">Rows whose title, organisations and keywords together hold every term; includes <paramref name="InTitle"/>.</param>
internal sealed record SearchRanks(RowSet InTitle, RowSet InNames);
