using System.Text.RegularExpressions;

namespace ReadingList.Catalog;

/// <summary>Parameters of an address that say where a reader comes from, or on what screen, but not which page it is.</summary>
public static partial class TrackingParameters
{
    /// <returns>The address without them; the same string where it has none.</returns>
    public static string Without(string url)
    {
        var fragmentAt = url.IndexOf('#', StringComparison.Ordinal);
        var (address, fragment) = fragmentAt < 0 ? (url, "") : (url[..fragmentAt], url[fragmentAt..]);
        var queryAt = address.IndexOf('?', StringComparison.Ordinal);
        if (queryAt < 0) return url;
        var path = address[..queryAt];
        var parameters = address[(queryAt + 1)..].Split('&');
        var kept = parameters.Where(parameter => !IsOne(parameter, path)).ToArray();
        return kept.Length == parameters.Length ? url
            : kept.All(parameter => parameter.Length == 0) ? path + fragment
            : $"{path}?{string.Join('&', kept)}{fragment}";
    }

    /// <param name="parameter">"utm_source=mail", without the mark before it.</param>
    /// <param name="address">The address up to its parameters.</param>
    internal static bool IsOne(string parameter, string address) =>
        Tracking().IsMatch(parameter)
        || (parameter is "m=1" or "m=0" && BlogspotPost().IsMatch(address))
        || (parameter.StartsWith("si=", StringComparison.Ordinal) && Shared().IsMatch(address));

    [GeneratedRegex(@"^https?://((www|m|music)\.)?(youtu\.be|youtube\.com|open\.spotify\.com)/", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Shared();

    [GeneratedRegex(@"/\d{4}/\d{2}/[^/]+\.html$", RegexOptions.NonBacktracking)]
    private static partial Regex BlogspotPost();

    [GeneratedRegex(
        @"^(utm_[^=]*|hsa_[^=]*|pk_[a-z]+|mc_[ce]id|_hs(enc|mi)|hsctatracking|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|ttclid|li_fat_id|mkt_tok|vero_id|oly_(anon|enc)_id|sc_(channel|campaign|publisher|geo|content|country|outcome|medium|category|segment|detail|funnel|icampaign|icontent|ichannel|iplace)|trk|trkcampaign|ocid|wt\.mc_id|cmpid|ncid|ref_src|ref_url|fb_(action_ids|action_types|source)|ga_(source|medium|term|content|campaign)|amp_(js_v|gsa|tf|ct)|usqp)(=|$)|^(amp(=(1|true))?|outputType=amp)$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tracking();
}
