using System.Collections.Frozen;

namespace ReadingList.Catalog.Addresses;

/// <summary>
/// Pages that have several addresses, host by host: a paper and its PDF, a video and its short link. Each rule says which
/// addresses of its hosts are one page and leaves all others as they are; two different pages are never one.
/// </summary>
internal static class PageRules
{
    private static readonly PageRule[] All =
    [
        .. ArxivPages.Rules,
        .. DoiPages.Rules,
        .. PaperPages.Rules,
        VideoPages.Rule,
        .. BlogPosts.Rules,
    ];

    private static readonly FrozenDictionary<string, PageRule> ByHost =
        All.SelectMany(rule => rule.Hosts.Select(host => (host, rule))).ToFrozenDictionary(pair => pair.host, pair => pair.rule, StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Concerned =
        FrozenSet.ToFrozenSet(ByHost.Keys.Concat(SiteHosts.Others).Select(host => LastTwo(host).ToString()), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether an address of the host may have to be read by a rule.</summary>
    /// <param name="host">Lower case, without <c>www.</c></param>
    public static bool Concern(ReadOnlySpan<char> host) => SiteHosts.IsMobile(host) || Concerned.Contains(LastTwo(host));

    /// <summary>The address that stands for all of the page; the same where no rule knows it.</summary>
    public static PageAddress KeyOf(PageAddress address)
    {
        for (var host = address.Host; host.Length > 0; host = Above(host))
        {
            if (ByHost.TryGetValue(host, out var rule) && (host.Length == address.Host.Length || rule.HoldsBelow)) return rule.Read(address) ?? address;
        }

        return address;
    }

    private static string Above(string host) => host.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? host[(dot + 1)..] : "";

    private static ReadOnlySpan<char> LastTwo(ReadOnlySpan<char> host)
    {
        var last = host.LastIndexOf('.');
        var before = last < 0 ? -1 : host[..last].LastIndexOf('.');
        return host[(before + 1)..];
    }
}

/// <param name="Hosts">Without <c>www.</c></param>
/// <param name="Read">The address that stands for the page; null for an address that has no other.</param>
/// <param name="HoldsBelow">Whether the rule holds for the hosts below these, too.</param>
internal sealed record PageRule(string[] Hosts, Func<PageAddress, PageAddress?> Read, bool HoldsBelow = false);
