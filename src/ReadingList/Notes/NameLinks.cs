using System.Net;
using System.Text;
using ReadingList.Search;

namespace ReadingList.Notes;

/// <summary>Emphasised names (<c>*BERT*</c>) as links to what else the catalog has of them, where they stand.</summary>
public static class NameLinks
{
    /// <param name="html">Safe and well formed, as <see cref="TitleHtml"/> and <see cref="NoteHtml"/> make it.</param>
    /// <param name="address">Of the page of a name; null where it has none.</param>
    /// <param name="around">The opening tag of a link that all of the text is: it ends before a name and goes on behind it. Empty for none.</param>
    /// <returns>The same with <c>a class="name"</c>, and closed links; names within a link of their own stay as they are.</returns>
    public static string Of(string html, Func<string, string?> address, string around = "")
    {
        var pieces = HtmlPiece.Cut(html);
        var text = new StringBuilder(around, html.Length + 128);
        var open = new Stack<string>();
        for (var at = 0; at < pieces.Count; at++)
        {
            var free = around.Length == 0 ? !open.Contains("a") : open.Count == 0;
            if (free && Name(pieces, at) is { } name && address(name) is { } target)
            {
                End(text, around);
                text.Append("<a class=\"name\" href=\"").Append(WebUtility.HtmlEncode(target)).Append("\">")
                    .Append(pieces[at].Html).Append(pieces[at + 1].Html).Append(pieces[at + 2].Html).Append("</a>").Append(around);
                at += 2;
                continue;
            }

            Follow(open, pieces[at]);
            text.Append(pieces[at].Html);
        }

        End(text, around);
        return text.ToString();
    }

    // Emphasis around nothing but text.
    private static string? Name(List<HtmlPiece> pieces, int at) =>
        at + 2 < pieces.Count && pieces[at].Html is "<em>" or "<strong>" && !pieces[at + 1].IsTag && pieces[at + 2].Html.StartsWith("</", StringComparison.Ordinal)
            ? pieces[at + 1].Text.Trim()
            : null;

    // A link of no words is taken back.
    private static void End(StringBuilder text, string around)
    {
        if (around.Length == 0) return;
        var start = text.Length - around.Length;
        if (start >= 0 && text.ToString(start, around.Length) == around) text.Length = start;
        else text.Append("</a>");
    }

    private static void Follow(Stack<string> open, HtmlPiece piece)
    {
        if (!piece.IsTag || piece.Html.EndsWith("/>", StringComparison.Ordinal)) return;
        if (piece.Html.StartsWith("</", StringComparison.Ordinal)) open.TryPop(out _);
        else if (piece.Html is not ("<br>" or "<hr>") && !piece.Html.StartsWith("<img", StringComparison.Ordinal)) open.Push(piece.Html.Trim('<', '>').Split(' ')[0]);
    }
}
