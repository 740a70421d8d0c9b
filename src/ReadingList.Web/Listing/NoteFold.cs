using System.Net;

namespace ReadingList.Web.Listing;

/// <summary>
/// A long note in a listing: its first points, and the rest behind a disclosure that needs no script. Only a note that is one
/// list can be cut without guessing; of any other that is very long the first words are shown, and the whole is behind them.
/// </summary>
/// <param name="Rest">A list like the first one, continued, or the whole note where the first part is only a piece of it; null where all is shown.</param>
/// <param name="Count">Points in the rest; 0 where it is the whole note.</param>
public sealed record NoteFold(string First, string? Rest, int Count)
{
    private const int Shown = 3;
    private const int ComfortableLength = 500;

    // Letters: eight lines beside a title, and as many as a phone shows at once.
    private const int ComfortableText = 700;
    private const int Beginning = 320;

    /// <param name="html">A note as the import made it: well-formed, tags in lower case.</param>
    /// <param name="text">The same, plain, or its beginning.</param>
    public static NoteFold Of(string html, string? text)
    {
        var fold = OfList(html);
        return fold.Rest is null && text?.Length > ComfortableText ? new NoteFold($"<p class=\"cut\">{BeginningOf(text)} …</p>", html, 0) : fold;
    }

    // Up to a word's end, or anywhere in a text that has no blanks.
    private static string BeginningOf(string text)
    {
        var cut = text.LastIndexOfAny([' ', '\n'], Beginning);
        if (cut < Beginning / 2) cut = char.IsHighSurrogate(text[Beginning - 1]) ? Beginning - 1 : Beginning;
        return WebUtility.HtmlEncode(text[..cut].TrimEnd()).Replace("\n", "<br>", StringComparison.Ordinal);
    }

    private static NoteFold OfList(string html)
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
