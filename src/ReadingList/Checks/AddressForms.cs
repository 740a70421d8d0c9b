using System.Text.RegularExpressions;
using ReadingList.Catalog;
using ReadingList.Catalog.Addresses;

namespace ReadingList.Checks;

/// <summary>Addresses that lead to their page, but are not how its own site writes them.</summary>
internal static partial class AddressForms
{
    public static IEnumerable<Finding> Find(CheckedList list)
    {
        foreach (var address in list.Addresses.Where(address => address.Canonical is not null))
        {
            if (DoubledSlash(address.Url) is >= 0 and var slash) yield return Doubled(list, address, slash);
            if (TrailingEscape().Match(address.Url) is { Success: true } escape) yield return Escaped(list, address, escape.Index);
            if (TrackingParameters.Without(address.Url) is var clean && clean != address.Url) yield return Tracked(list, address, clean);
        }
    }

    private static Finding Doubled(CheckedList list, WrittenAddress address, int at) => list.Finding(
        CheckCodes.DoubledSlash,
        Severity.Warning,
        address.IsWritten ? address.Offset + at : address.Offset,
        "A doubled slash stands inside this address.",
        $"Try {address.Url.Remove(at, 1)}");

    // Behind the host and before the parameters; not where one address holds another: "web.archive.org/web/2020/https://…".
    private static int DoubledSlash(string url)
    {
        var scheme = url.IndexOf("//", StringComparison.Ordinal);
        var end = url.AsSpan().IndexOfAny('?', '#') is >= 0 and var stop ? stop : url.Length;
        for (var at = scheme + 2; scheme >= 0 && at + 1 < end; at++)
        {
            if (url[at] == '/' && url[at + 1] == '/' && url[at - 1] is not (':' or '/')) return at;
        }

        return -1;
    }

    private static Finding Escaped(CheckedList list, WrittenAddress address, int at) => list.Finding(
        CheckCodes.TrailingEscape,
        Severity.Warning,
        address.IsWritten ? address.Offset + at : address.Offset,
        $"This address ends in {address.Url[at..]}, a blank that came along.",
        $"Try {address.Url[..at]}");

    private static Finding Tracked(CheckedList list, WrittenAddress address, string clean)
    {
        var isCertain = address.IsWritten && CanonicalUrl.Of(UsableAddress.Whole(clean)) == address.Canonical;
        return list.Finding(
            CheckCodes.TrackingParameters,
            Severity.Warning,
            address.Offset,
            "This address has parameters that only say where a reader comes from.",
            clean,
            isCertain ? [new TextEdit(address.Offset, address.Url.Length, clean)] : []);
    }

    [GeneratedRegex("(%20|%0A|%0D|%09|%C2%A0|%E2%80%8B)+$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TrailingEscape();
}
