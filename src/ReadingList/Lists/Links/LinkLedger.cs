namespace ReadingList.Lists.Links;

/// <summary>
/// The one account of links (law 2). A link enters when it is found and carries one use; whatever has none at the end
/// is reported. So the sum is exact by construction.
/// </summary>
internal sealed class LinkLedger
{
    private ListLink? _first;
    private ListLink? _last;

    /// <summary>In the order in which they were found.</summary>
    public IEnumerable<ListLink> Links
    {
        get
        {
            for (var link = _first; link is not null; link = link.Next) yield return link;
        }
    }

    public ListLink Add(ListLink link)
    {
        // A chain instead of a list: an array for ten thousand links is copied many times while it grows, and is a large object.
        if (_last is null) _first = link;
        else _last.Next = link;
        return _last = link;
    }

    public LinkAccount Account()
    {
        Span<int> uses = stackalloc int[Enum.GetValues<LinkUse>().Length];
        var found = 0;
        for (var link = _first; link is not null; link = link.Next, found++) uses[(int)link.Use]++;
        return new LinkAccount(found, uses[(int)LinkUse.Entry], uses[(int)LinkUse.Related], uses[(int)LinkUse.Image], uses[(int)LinkUse.Reported]);
    }
}
