using ReadingList.Catalog;
using ReadingList.Catalog.Addresses;
using ReadingList.Lists;

namespace ReadingList.Checks;

/// <summary>An address as it stands in a list.</summary>
/// <param name="Offset">Where it begins; the beginning of its link where it is not written out there (a reference, an escape).</param>
/// <param name="IsWritten">Whether the text at <paramref name="Offset"/> is the address.</param>
/// <param name="Canonical">Null where no page can lead to it.</param>
internal sealed record WrittenAddress(string Url, int Offset, bool IsWritten, ListItem Item, bool IsEntry, CanonicalAddress? Canonical)
{
    private const int FarthestFromLabel = 10_000;
    private const int MostPlaces = 100;

    public static IEnumerable<WrittenAddress> Of(CheckedList list)
    {
        foreach (var item in list.Document.Items)
        {
            if (item.Url is { Length: > 0 } url) yield return Find(list, url, item.Line, item.Column, item, isEntry: true);
            foreach (var link in item.Related.Where(link => link.Url.Length > 0)) yield return Find(list, link.Url, link.Line, link.Column, item, isEntry: false);
        }
    }

    private static WrittenAddress Find(CheckedList list, string url, int line, int column, ListItem item, bool isEntry)
    {
        var start = list.Offset(line, column);
        var near = list.Text.AsSpan(start, Math.Min(list.Text.Length - start, url.Length + FarthestFromLabel));
        var first = -1;
        for (var (at, places) = (0, 0); places < MostPlaces && near[at..].IndexOf(url, StringComparison.Ordinal) is >= 0 and var found; at += found + 1, places++)
        {
            var place = at + found;
            if (place + url.Length < near.Length && GoesOn(near[place + url.Length])) continue;
            if (first < 0) first = place;
            // "[example.com](example.com)": the label is not the address.
            if (place == 0 || near[..place].TrimEnd(' ') is not [.., '(' or '<' or '"']) continue;
            first = place;
            break;
        }

        return new(url, first < 0 ? start : start + first, first >= 0, item, isEntry, CanonicalUrl.Of(UsableAddress.Whole(url)));
    }

    private static bool GoesOn(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '?' or '&' or '=' or '-' or '_' or '%' or '#';
}
