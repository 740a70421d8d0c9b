using ReadingList.Text;

namespace ReadingList.Catalog;

/// <summary>Whose host an address is on: the longest path of the nearest host wins.</summary>
internal sealed class OrganizationHosts
{
    private const string OneStepMore = "/*";

    private readonly Dictionary<string, List<Place>> _placesOf = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="lines">Later lines win.</param>
    public OrganizationHosts(IEnumerable<NameLine> lines)
    {
        foreach (var line in lines)
            foreach (var host in line.Others) Add(host, line);
        foreach (var places in _placesOf.Values) places.Sort((one, other) => other.Rank.CompareTo(one.Rank));
    }

    public static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    public NameLine? OwnerOf(CanonicalAddress address)
    {
        var steps = Steps(address.Path);
        for (var host = address.Host; host.Length > 0; host = Parent(host))
        {
            var place = _placesOf.GetValueOrDefault(host)?.Find(place => place.Holds(steps));
            if (place is not null) return place.Owner;
        }

        return null;
    }

    private void Add(string host, NameLine owner)
    {
        var oneStepMore = host.EndsWith(OneStepMore, StringComparison.Ordinal);
        var steps = Steps(oneStepMore ? host[..^OneStepMore.Length] : host);
        var place = new Place(steps[1..], oneStepMore, owner);
        if (!_placesOf.TryGetValue(steps[0], out var places)) _placesOf.Add(steps[0], places = []);
        places.RemoveAll(place.IsSameAs);
        places.Add(place);
    }

    // Empty steps count for nothing: people write doubled and trailing slashes.
    private static string[] Steps(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static string Parent(string host) => host.IndexOf('.', StringComparison.Ordinal) is var dot && dot < 0 ? "" : host[(dot + 1)..];

    private sealed record Place(string[] Path, bool OneStepMore, NameLine Owner)
    {
        public int Rank => (2 * Path.Length) + (OneStepMore ? 1 : 0);

        public bool Holds(string[] steps) =>
            (OneStepMore ? steps.Length == Path.Length + 1 : steps.Length >= Path.Length) && StartsWith(steps);

        public bool IsSameAs(Place other) => Rank == other.Rank && StartsWith(other.Path);

        private bool StartsWith(string[] steps) => Path.AsSpan().SequenceEqual(steps.AsSpan(0, Path.Length), StringComparer.OrdinalIgnoreCase);
    }
}
