using ReadingList.Browsing;

namespace ReadingList.Tests.Browsing;

internal static class Filters
{
    internal static EntryFilter Parse(string query) =>
        EntryFilter.TryParse(Pairs(query), out var filter, out var problem) ? filter : throw new InvalidOperationException(problem.ToString());

    internal static IEnumerable<KeyValuePair<string, string?>> Pairs(string query) =>
        query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(pair[0], (string?)Uri.UnescapeDataString(pair[1])));
}
