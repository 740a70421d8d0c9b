using ReadingList.Browsing;

namespace ReadingList.Search;

/// <summary>What a search found in a snapshot, by where: the three steps of relevance.</summary>
/// <param name="Plan">What was searched for.</param>
/// <param name="All">Every row in which each term occurs.</param>
/// <param name="InTitle">Those whose title alone holds every term.</param>
/// <param name="InNames">Those whose title, organisations and keywords together hold every term; includes <paramref name="InTitle"/>.</param>
internal sealed record SearchHits(SearchPlan Plan, RowSet All, RowSet InTitle, RowSet InNames)
{
    public RowSet Reached(SearchReach reach) => reach switch
    {
        SearchReach.Title => InTitle,
        SearchReach.Names => InNames,
        _ => All,
    };
}
