namespace ReadingList.Data;

/// <summary>The ranks of a hit, best first: every term in the title; in the title or a name; anywhere.</summary>
public enum SearchReach
{
    Title,
    Names,
    Note,
}
