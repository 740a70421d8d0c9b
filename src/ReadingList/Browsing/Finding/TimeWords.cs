using System.Globalization;
using System.Text.RegularExpressions;

namespace ReadingList.Browsing;

/// <summary>Years and months as people type them: 2022, 2022년 12월, December 2022, 2022.12, 지난달, last year.</summary>
internal static partial class TimeWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    // A word, and what it is away from now: months, or whole years.
    private static readonly Dictionary<string, (int Months, int Years)> Relative = new(StringComparer.OrdinalIgnoreCase)
    {
        ["이번달"] = (0, 0), ["이달"] = (0, 0), ["this month"] = (0, 0),
        ["지난달"] = (-1, 0), ["저번달"] = (-1, 0), ["전달"] = (-1, 0), ["last month"] = (-1, 0),
        ["올해"] = (1, 0), ["금년"] = (1, 0), ["this year"] = (1, 0),
        ["작년"] = (1, -1), ["지난해"] = (1, -1), ["전년"] = (1, -1), ["last year"] = (1, -1), ["재작년"] = (1, -2),
    };

    private static readonly string[] Months =
        [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12).Concat(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames.Take(12))];

    /// <returns>"2022-12", "2022", or "-12" for that month of any year; null for words that tell no time.</returns>
    /// <param name="words">One to three, a blank between them.</param>
    /// <param name="now">What relative words count from.</param>
    public static string? Read(string words, DateTimeOffset now)
    {
        var bare = words.Replace(" ", "", StringComparison.Ordinal);
        if (Relative.TryGetValue(words, out var away) || Relative.TryGetValue(bare, out away)) return Text(away, now);
        if (Numeric().Match(words) is { Success: true } match) return Text(match.Groups["year"].Value, match.Groups["month"].Value);
        if (Named().Match(words) is not { Success: true } named) return null;
        var month = Array.FindIndex(Months, name => name.Equals(named.Groups["name"].Value, StringComparison.OrdinalIgnoreCase));
        // "May" and "March" alone are words.
        return month < 0 || !named.Groups["year"].Success ? null : Text(named.Groups["year"].Value, $"{(month % 12) + 1}");
    }

    private static string Text((int Months, int Years) away, DateTimeOffset now)
    {
        var then = now.AddMonths(Math.Min(away.Months, 0)).AddYears(away.Years);
        return then.ToString(away.Months > 0 ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture);
    }

    private static string? Text(string year, string month)
    {
        if (month.Length == 0) return year;
        return int.Parse(month, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var number ? string.Create(CultureInfo.InvariantCulture, $"{year}-{number:00}") : null;
    }

    [GeneratedRegex(@"^(?<year>(19|20)\d\d) ?년?(도|에)?$|^(?<year>(19|20)\d\d)(년 ?| |[-./] ?)(?<month>\d{1,2})월?(에)?$|^(?<month>\d{1,2}) ?월(에)?$", Options)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"^(in )?(?<name>[a-z]{3,9})\.?,? (?<year>(19|20)\d\d)$|^(?<year>(19|20)\d\d) (?<name>[a-z]{3,9})\.?$", Options)]
    private static partial Regex Named();
}
