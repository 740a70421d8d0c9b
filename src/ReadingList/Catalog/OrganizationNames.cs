using System.Text;
using System.Text.RegularExpressions;
using ReadingList.Text;

namespace ReadingList.Catalog;

/// <param name="Name">As it is shown, and as its slug is made of.</param>
/// <param name="OtherNames">Spellings, former names, names in other scripts; the Korean ones among them.</param>
/// <param name="Hosts">"engineering.example.org" or "medium.com/example": what stands there is the organisation's own.</param>
public sealed record OrganizationName(string Name, IReadOnlyList<string> OtherNames, IReadOnlyList<string> Hosts);

/// <summary>One name for each organisation, whatever a list calls it, and whose host an address is on. Immutable.</summary>
/// <remarks>The format is told at the top of organizations.txt, which stands beside this file and inside the assembly.</remarks>
public sealed partial class OrganizationNames
{
    /// <summary>What the file is called, the program's and a curator's.</summary>
    public const string FileName = "organizations.txt";

    private static readonly Lazy<OrganizationNames> OfAssembly = new(() =>
    {
        using var stream = typeof(OrganizationNames).Assembly.GetManifestResourceStream(FileName)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Read(reader.ReadToEnd(), FileName);
    });

    private const int MinLongName = 5;

    private readonly NameTable _table;
    private readonly OrganizationHosts _hosts;
    private readonly List<OrganizationName> _all = [];
    private readonly Dictionary<NameLine, OrganizationName> _organizationOf = new(ReferenceEqualityComparer.Instance);

    private OrganizationNames(NameTable table, IReadOnlyList<string> problems)
    {
        _table = table;
        Problems = problems;
        _hosts = new OrganizationHosts(table.Lines);
        foreach (var line in table.Lines)
        {
            // A host that a later file gave to another organisation still stands in the earlier line.
            var own = line.Others.Where(host => CanonicalUrl.Of("https://" + host.Replace('*', '-')) is { } place && ReferenceEquals(_hosts.OwnerOf(place), line));
            var organization = new OrganizationName(line.Names[0], [.. line.Names.Skip(1)], [.. own]);
            _all.Add(organization);
            _organizationOf.Add(line, organization);
        }
    }

    /// <summary>The names that come with the program.</summary>
    public static OrganizationNames BuiltIn => OfAssembly.Value;

    /// <summary>In the order of the files.</summary>
    public IReadOnlyList<OrganizationName> All => _all;

    /// <summary>A sentence with file and line for each line that could not be read and was skipped.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <param name="text">The whole file.</param>
    /// <param name="file">Its name, for the sentences about it.</param>
    public static OrganizationNames Read(string text, string file) => new OrganizationNames(NameTable.Empty, []).Extend(text, file);

    /// <summary>The same names with a curator's own file over them, whose lines win: they add, rename, merge or split.</summary>
    public OrganizationNames Extend(string text, string file)
    {
        var read = NameFile.Read(text, file, ReadLine, onlyOnce: true);
        return new(_table.With(read.Lines), [.. Problems, .. read.Problems]);
    }

    /// <summary>The organisation that has this name; null where no line knows it.</summary>
    /// <remarks>A name may have another behind it: "한국과학기술원(KAIST)".</remarks>
    public OrganizationName? Find(string name)
    {
        if (_table.TryFind(NameKey.Of(name), out var line)) return _organizationOf[line];
        var open = name.Length > MinLongName && name[^1] is ')' or '）' ? name.AsSpan().IndexOfAny('(', '（') : -1;
        if (open <= 0) return null;
        if (_table.TryFind(NameKey.Of(name[..open]), out line)) return _organizationOf[line];
        // "김하나 (Google)" and "Ann Lee (Google)" are people; no name of a person is so long and written as one word.
        return open >= MinLongName && !name.AsSpan(0, open).Contains(' ') && _table.TryFind(NameKey.Of(name[open..]), out line) ? _organizationOf[line] : null;
    }

    /// <summary>Whose host (and path) an address is on; null for shared hosts, unknown ones and what is no web address.</summary>
    public OrganizationName? At(string address) => CanonicalUrl.Of(address) is { } canonical ? At(canonical) : null;

    /// <summary>The same for an address that is known to be one.</summary>
    public OrganizationName? At(CanonicalAddress address) => _hosts.OwnerOf(address) is { } line ? _organizationOf[line] : null;

    private static NameLine? ReadLine(string line, out string? complaint)
    {
        var fields = line.Split('|', StringSplitOptions.TrimEntries);
        string[] places = fields.Length < 3 ? [] : [.. NameFile.Parts(fields[2]).Select(OrganizationHosts.WithoutWww)];
        complaint =
            fields.Length > 3 ? "it has more than the three fields name | other names | hosts"
            : fields[0].Contains(',', StringComparison.Ordinal) ? $"the name {NameFile.Quote(fields[0])} has a comma in it"
            : places.FirstOrDefault(host => !Host().IsMatch(host)) is { } bad
                ? $"{NameFile.Quote(bad)} is not a host: write example.org or example.org/path, without https:// and port"
            : null;
        return complaint is null ? new([fields[0], .. fields.Length > 1 ? NameFile.Parts(fields[1]) : []], places) : null;
    }

    [GeneratedRegex(@"^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(/[\w.@~+-]+)*(/\*)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Host();
}
