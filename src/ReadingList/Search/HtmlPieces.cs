using System.Net;

namespace ReadingList.Search;

/// <summary>A tag, or the text between two tags.</summary>
/// <param name="Html">As it stands.</param>
/// <param name="Text">What search reads of it: the decoded text; a line end for a block's tag, so that no hit runs from one paragraph into the next; nothing for other tags.</param>
internal readonly record struct HtmlPiece(bool IsTag, string Html, string Text)
{
    private static readonly string[] InlineTags = ["a", "em", "strong", "code", "mark", "del", "sub", "sup", "span", "b", "i"];

    /// <summary>Cuts HTML that is well formed and safe already.</summary>
    public static List<HtmlPiece> Cut(string html)
    {
        var pieces = new List<HtmlPiece>();
        for (var at = 0; at < html.Length;)
        {
            var isTag = html[at] == '<';
            var end = html.IndexOf(isTag ? '>' : '<', at);
            end = end < 0 ? html.Length : isTag ? end + 1 : end;
            var piece = html[at..end];
            pieces.Add(new HtmlPiece(isTag, piece, isTag ? TextOfTag(piece) : WebUtility.HtmlDecode(piece)));
            at = end;
        }

        return pieces;
    }

    private static string TextOfTag(string tag)
    {
        var name = tag.AsSpan().TrimStart("</");
        var length = name.IndexOfAnyExceptInRange('a', 'z');
        return InlineTags.Contains(name[..Math.Max(length, 0)].ToString(), StringComparer.Ordinal) ? string.Empty : "\n";
    }
}
