namespace ReadingList.Lists.Links;

/// <summary>
/// The one account of links (law 2). A link enters when it is found and carries one use; whatever has none at the end
/// is reported. So the sum is exact by construction.
/// </summary>
/// <param name="found">Is told of every link, for whoever wants to see them all.</param>
internal sealed class LinkLedger(Action<ListLink>? found = null)
{
    private readonly int[] _uses = new int[Enum.GetValues<LinkUse>().Length];
    private ListLink? _first;
    private ListLink? _last;

    // Up to here links were settled; what is left of them waits for the report.
    private ListLink? _settled;

    /// <summary>Those that are left to be reported, in the order in which they were found.</summary>
    public IEnumerable<ListLink> Open
    {
        get
        {
            for (var link = _first; link is not null; link = link.Next) yield return link;
        }
    }

    public ListLink Add(ListLink link)
    {
        found?.Invoke(link);
        // A chain instead of a list: an array for ten thousand links is copied many times while it grows, and is a large object.
        if (_last is null) _first = link;
        else _last.Next = link;
        return _last = link;
    }

    /// <summary>
    /// Counts the links whose use is known and lets them go: of a hundred thousand only those stay that the report will name.
    /// To be called where nothing that was found so far can get another use.
    /// </summary>
    public void Settle()
    {
        var kept = _settled;
        for (var link = _settled is null ? _first : _settled.Next; link is not null; link = link.Next)
        {
            if (link.Use is LinkUse.Entry or LinkUse.Related or LinkUse.Image && !link.IsMended) _uses[(int)link.Use]++;
            else if (kept is null) kept = _first = link;
            else kept = kept.Next = link;
        }

        if (kept is null) _first = null;
        else kept.Next = null;
        _settled = _last = kept;
    }

    public LinkAccount Account()
    {
        int[] uses = [.. _uses];
        for (var link = _first; link is not null; link = link.Next) uses[(int)link.Use]++;
        return new LinkAccount(uses.Sum(), uses[(int)LinkUse.Entry], uses[(int)LinkUse.Related], uses[(int)LinkUse.Image], uses[(int)LinkUse.Reported]);
    }
}
