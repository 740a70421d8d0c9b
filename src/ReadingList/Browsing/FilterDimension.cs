namespace ReadingList.Browsing;

/// <summary>What a filter can ask for, in the canonical order of an address. Values of one dimension mean any of them.</summary>
public enum FilterDimension
{
    /// <summary><c>q</c>: the words searched for. One value.</summary>
    Search,

    /// <summary><c>topic</c>: a path of slugs ("research/nlp"), or one slug for that topic under every parent.</summary>
    Topic,

    /// <summary><c>org</c>: an organisation's slug.</summary>
    Organization,

    /// <summary><c>month</c>: "2022-12", or a whole year "2022".</summary>
    Month,

    /// <summary><c>from</c>: first year, month or day, itself included. One value.</summary>
    From,

    /// <summary><c>to</c>: last year, month or day, itself wholly included. One value.</summary>
    To,

    /// <summary><c>keyword</c>: a keyword's slug.</summary>
    Keyword,

    /// <summary><c>site</c>: lower-case host without <c>www.</c>.</summary>
    Site,

    /// <summary><c>lang</c>: language of the title ("ko", "en", …).</summary>
    Language,

    /// <summary><c>has</c>: "note", "image", "related" or "series".</summary>
    Has,

    /// <summary><c>source</c>: a list's name.</summary>
    Source,
}

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
}

/// <summary>One value that a filter asks for.</summary>
public readonly record struct Criterion(FilterDimension Dimension, string Value);
