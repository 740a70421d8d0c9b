using ReadingList.Catalog;

namespace ReadingList.Browsing;

/// <summary>
/// The parts of a series in the order to read them: by the numbers that titles and links tell, where every part has one, else by
/// date and by which links lead back. Pages that only the links name are parts too.
/// </summary>
internal sealed class SeriesOrder
{
    private readonly EntryListItem _current;
    private readonly List<Place> _places;
    private readonly List<(Place From, EntryLink Link, CanonicalAddress Address)> _links;
    private readonly ILookup<Place, Place> _before;

    private SeriesOrder(EntryListItem current, IReadOnlyList<EntryListItem> entries)
    {
        _current = current;
        _places = [.. entries.Select(entry => new Place(CanonicalUrl.Of(entry.Url)?.Value ?? entry.Url, entry, PartWords.NumberOf(entry.Title)))];
        _links = [.. from place in _places from link in place.Entry.Related
                     let address = CanonicalUrl.Of(link.Url)
                     where address is not null && address.Value != place.Address
                     select (place, link, address)];
        // Writers link back to what they wrote before, except where the words say otherwise.
        _before = (from link in _links
                   join place in _places on link.Address.Value equals place.Address
                   select PartWords.LeadOn(link.Link.Text) ? (Earlier: link.From, Later: place) : (Earlier: place, Later: link.From))
            .ToLookup(pair => pair.Later, pair => pair.Earlier);
    }

    /// <param name="entries">Those of the catalog, the current one among them.</param>
    /// <returns>Empty where the current one is alone.</returns>
    internal static IReadOnlyList<SeriesPart> Of(EntryListItem current, IReadOnlyList<EntryListItem> entries) => new SeriesOrder(current, entries).Parts();

    private List<SeriesPart> Parts()
    {
        foreach (var place in _places) place.Number ??= LinksTo(place).Select(link => PartWords.NumberOf(link.Text)).FirstOrDefault(number => number is not null);
        var outside = Outside();
        FillIn(outside);
        var entries = _places.TrueForAll(place => place.Entry.Published is not null) ? _places.OrderBy(place => place.Entry.Published!.Value.Key) : _places.OrderBy(_ => 0);
        var numbered = _places.TrueForAll(place => place.Number is not null);
        var parts = entries.ThenBy(place => numbered ? place.Number : 0).ThenBy(Behind)
            .SelectMany(place => Beside(place, outside.Where(part => part.From == place)));
        if (numbered && outside.TrueForAll(part => part.Number is not null)) parts = parts.OrderBy(part => part.Number);
        return outside.Count + _places.Count < 2 ? [] : [.. parts.Select(part => part.Part)];
    }

    private IEnumerable<EntryLink> LinksTo(Place place) => _links.Where(link => link.Address.Value == place.Address).Select(link => link.Link);

    private List<(Place From, SeriesPart Part, int? Number)> Outside()
    {
        var taken = _places.Select(place => place.Number).OfType<int>().ToHashSet();
        List<(Place From, SeriesPart Part, int? Number)> named = [.. _links
            .Where(link => PartWords.Say(link.Link.Text) && !_places.Exists(place => place.Address == link.Address.Value))
            .DistinctBy(link => link.Address.Value)
            .OrderBy(link => link.Address.Host != link.From.Entry.Host)
            .Select(link => (link.From, new SeriesPart(null, link.Link), PartWords.NumberOf(link.Link.Text)))];
        // A number that an entry has, or a page of the writer's own site, is not given twice: a translation is no further part.
        var parts = named.FindAll(part => part.Number is not { } number || taken.Add(number));
        return parts.Count + _places.Count < 2 ? named : parts;
    }

    // The one entry that nobody numbers is the part that is missing among the others.
    private void FillIn(List<(Place From, SeriesPart Part, int? Number)> outside)
    {
        var known = _places.Select(place => place.Number).Concat(outside.Select(part => part.Number)).OfType<int>().ToHashSet();
        if (known.Count == 0 || _places.FindAll(place => place.Number is null) is not [var unknown]) return;
        unknown.Number = Enumerable.Range(1, known.Count + 1).First(number => !known.Contains(number));
    }

    private IEnumerable<(SeriesPart Part, int? Number)> Beside(Place place, IEnumerable<(Place From, SeriesPart Part, int? Number)> outside)
    {
        var own = _links.Find(link => link.From.Entry == _current && link.Address.Value == place.Address).Link;
        var sides = outside.ToLookup(part => part.Number is { } number ? number < (place.Number ?? 2) : !PartWords.LeadOn(part.Part.Link!.Text), part => (part.Part, part.Number));
        return
        [
            .. sides[true].OrderBy(part => part.Number),
            (new SeriesPart(place.Entry, own) { IsCurrent = place.Entry == _current }, place.Number),
            .. sides[false].OrderBy(part => part.Number),
        ];
    }

    // How many parts the links put before it.
    private int Behind(Place place)
    {
        var found = new HashSet<Place> { place };
        var open = new Stack<Place>(found);
        while (open.TryPop(out var next))
        {
            foreach (var earlier in _before[next].Where(found.Add)) open.Push(earlier);
        }

        return found.Count;
    }

    private sealed class Place(string address, EntryListItem entry, int? number)
    {
        internal string Address { get; } = address;

        internal EntryListItem Entry { get; } = entry;

        internal int? Number { get; set; } = number;
    }
}
