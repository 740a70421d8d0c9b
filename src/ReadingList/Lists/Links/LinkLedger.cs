namespace ReadingList.Lists.Links;

/// <summary>
/// The one account of links (law 2). A link enters when it is found and carries one use; whatever has none at the end
/// is reported. So the sum is exact by construction.
/// </summary>
internal sealed class LinkLedger
{
    private readonly List<ListLink> _links = [];

    public IReadOnlyList<ListLink> Links => _links;

    public ListLink Add(ListLink link)
    {
        _links.Add(link);
        return link;
    }

    public LinkAccount Account() => new(
        _links.Count,
        Count(LinkUse.Entry),
        Count(LinkUse.Related),
        Count(LinkUse.Image),
        Count(LinkUse.Reported));

    private int Count(LinkUse use) => _links.Count(link => link.Use == use);
}
