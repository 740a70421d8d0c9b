using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ReadingList.Text;

namespace ReadingList.Search;

/// <summary>Puts <c>&lt;mark&gt;</c> around the hits of a query, at whole graphemes and never inside markup.</summary>
public sealed class Highlighter(IEnumerable<SearchTerm> terms)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly SearchTerm[] _wanted = [.. terms.Where(term => !term.Excluded)];

    /// <summary>Safe HTML of a plain text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="withInitials">Whether initial consonants count: in titles and names.</param>
    public string MarkText(string text, bool withInitials = false)
    {
        var html = new StringBuilder(text.Length + 32);
        var hits = HitsIn(text, withInitials);
        var next = 0;
        AppendMarked(text, 0, hits, ref next, html);
        return html.ToString();
    }

    /// <summary>Marks the text between the tags of HTML that is well formed and safe already (ours). A hit may run over inline tags.</summary>
    public string MarkHtml(string html, bool withInitials = false)
    {
        var pieces = HtmlPiece.Cut(html);
        var hits = HitsIn(string.Concat(pieces.Select(piece => piece.Text)), withInitials);
        if (hits.Count == 0) return html;
        var marked = new StringBuilder(html.Length + (hits.Count * 13));
        var (offset, next) = (0, 0);
        foreach (var piece in pieces)
        {
            if (piece.IsTag) marked.Append(piece.Html);
            else AppendMarked(piece.Text, offset, hits, ref next, marked);
            offset += piece.Text.Length;
        }

        return marked.ToString();
    }

    /// <summary>Index in <paramref name="text"/> of the first hit, or -1.</summary>
    public int FirstHit(string text) => HitsIn(text, withInitials: false) is [var first, ..] ? first.Start : -1;

    // Sorted, merged, in indexes of the text as given.
    private List<(int Start, int End)> HitsIn(string text, bool withInitials)
    {
        var merged = new List<(int Start, int End)>();
        if (_wanted.Length == 0) return merged;
        var folded = FoldedText.WithOrigins(text);
        var runs = TextRun.Cut(folded.Text);
        var hits = _wanted.SelectMany(term => TermMatches.Find(term, folded.Text, runs).Concat(withInitials ? TermMatches.FindInitials(term, folded.Text, runs) : []));
        foreach (var (start, end) in hits.Select(hit => (Start: folded.OriginOf(hit.Start), End: folded.EndOriginOf(hit.End))).Order())
            if (merged.Count > 0 && start <= merged[^1].End) merged[^1] = (merged[^1].Start, Math.Max(end, merged[^1].End));
            else merged.Add((start, end));
        return merged;
    }

    // One text piece, which begins at an offset of the whole; `next` moves on over the hits that end in it.
    private static void AppendMarked(string text, int offset, List<(int Start, int End)> hits, ref int next, StringBuilder html)
    {
        var at = 0;
        for (; next < hits.Count && hits[next].Start < offset + text.Length; next++)
        {
            var start = Math.Max(hits[next].Start - offset, 0);
            var end = Math.Min(hits[next].End - offset, text.Length);
            html.Append(Encoder.Encode(text[at..start]));
            if (end > start) html.Append("<mark>").Append(Encoder.Encode(text[start..end])).Append("</mark>");
            at = Math.Max(at, end);
            if (hits[next].End > offset + text.Length) break;
        }

        html.Append(Encoder.Encode(text[at..]));
    }
}
