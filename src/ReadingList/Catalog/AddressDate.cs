using System.Globalization;
using System.Text.RegularExpressions;

namespace ReadingList.Catalog;

/// <summary>The date that an address itself names: <c>/2022/11/08/…</c>, <c>/2022-11-08-…</c>, arXiv's <c>2211.01324</c>.</summary>
public static partial class AddressDate
{
    /// <param name="address">A canonical address.</param>
    /// <returns>A month or day; null where the address names none.</returns>
    public static PartialDate? In(string address) =>
        InPath(address) ?? (address.StartsWith("https://arxiv.org/", StringComparison.Ordinal) ? Of(ArxivNumber().Match(address)) : null);

    /// <summary>The same without arXiv: a paper may come out, or be dated, long after it got its number.</summary>
    public static PartialDate? InPath(string address)
    {
        var match = PathDate().Match(address);
        // The folder of an upload tells when a file was put there.
        return !match.Success || Uploads().IsMatch(address[..match.Index]) ? null : Of(match);
    }

    private static PartialDate? Of(Match match)
    {
        if (!match.Success) return null;
        var year = Number("year");
        return PartialDate.TryCreate(year < 100 ? 2000 + year : year, Number("month"), Number("day"), out var date) ? date : null;

        int Number(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex(@"/(?<year>(19|20)\d\d)(/(?<month>0?[1-9]|1[0-2])(/(?<day>\d\d?))?(?=/|$)|-(?<month>0[1-9]|1[0-2])(-(?<day>\d\d))?(?=[-/]|$))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PathDate();

    // Numbered by the month of submission since April 2007.
    [GeneratedRegex(@"/(?<year>0[7-9]|[1-9]\d)(?<month>0[1-9]|1[0-2])\.\d{4,5}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ArxivNumber();

    [GeneratedRegex(@"/(uploads?|assets|images?|img|files?|media|static|archives?|web)(/|$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Uploads();
}
