namespace ReadingList.Browsing;

/// <summary>The order of a listing. Entries without a date stand last in both orders by date.</summary>
public enum EntrySort
{
    /// <summary>By date, newest first; entries of one date in the order of their list. The default without a search.</summary>
    Newest,

    Oldest,

    /// <summary>Hits in titles first, then in names, then in notes; newest first among equals. The default of a search.</summary>
    Relevance,

    /// <summary>As the lists have them.</summary>
    List,

    /// <summary>Those that most lists hold first; newest first among equals.</summary>
    Listed,
}
