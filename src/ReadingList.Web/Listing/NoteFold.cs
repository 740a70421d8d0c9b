namespace ReadingList.Web.Listing;

/// <summary>
/// A long note in a listing: its first points, and the rest behind a disclosure that needs no script. Only a note that is one
/// list can be cut without guessing; any other is shown whole.
/// </summary>
/// <param name="Rest">A list like the first one, continued, or the whole note where the first part is only a piece of it; null where all is shown.</param>
/// <param name="Count">Points in the rest; 0 where it is the whole note.</param>
public sealed record NoteFold(string First, string? Rest, int Count)
{
    private const int Shown = 3;
    private const int ComfortableLength = 500;

    /// <param name="html">A note as the import made it: well-formed, tags in lower case.</param>
    public static NoteFold Of(string html)
    {
        var whole = new NoteFold(html, null, 0);
        if (html.Length < ComfortableLength || !html.StartsWith("<ul>", StringComparison.Ordinal) || !html.EndsWith("</ul>", StringComparison.Ordinal)) return whole;
        int depth = 0, points = 0, cut = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var tag = html.AsSpan(at);
            if (Is(tag, "<ul>") || Is(tag, "<ol")) depth++;
            else if (Is(tag, "</ul>") || Is(tag, "</ol>")) depth--;
            else if (depth == 1 && Is(tag, "</li>") && ++points == Shown) cut = at + "</li>".Length;
            // A second list after the first one.
            if (depth == 0 && at + "</ul>".Length < html.Length) return whole;
        }

        // A rest of one point would cost the reader a click and save nothing.
        return points < Shown + 2 ? whole : new NoteFold(html[..cut] + "</ul>", "<ul>" + html[cut..], points - Shown);
    }

    private static bool Is(ReadOnlySpan<char> text, string tag) => text.StartsWith(tag, StringComparison.Ordinal);
}
