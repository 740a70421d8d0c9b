using System.Buffers;
using System.Globalization;
using System.Text;
using ReadingList.Search;

namespace ReadingList.Notes;

/// <summary>
/// How a note is set on a page: steps written into running text (<c>① … ② …</c>, <c>1/ … 2/ …</c>) begin lines of their own, and
/// an arrow stays with the word that it points to. Letters and their order stay as they are.
/// </summary>
public static class NoteLayout
{
    private const int ShortestSteps = 40;

    private static readonly SearchValues<char> Arrows = SearchValues.Create("→←↔⇒⇐⇔➔➜➡⟶⟵");
    private static readonly SearchValues<char> Signs = SearchValues.Create("→←↔⇒⇐⇔➔➜➡⟶⟵①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

    /// <param name="html">Safe and well formed, as <see cref="NoteHtml"/> makes it; search may have marked hits in it.</param>
    /// <returns>The same with <c>class="step"</c> on list items and spans.</returns>
    public static string Of(string html)
    {
        if (!html.AsSpan().ContainsAny(Signs) && !html.Contains("/ ", StringComparison.Ordinal)) return html;
        var laid = new StringBuilder(html.Length + 64);
        var line = new List<HtmlPiece>();
        foreach (var piece in HtmlPiece.Cut(html))
        {
            if (piece is { IsTag: true, Text.Length: > 0 })
            {
                Write(laid, line);
                laid.Append(piece.Html);
                line.Clear();
            }
            else
            {
                line.Add(piece);
            }
        }

        Write(laid, line);
        return laid.ToString();
    }

    // A line is what stands between two tags of blocks.
    private static void Write(StringBuilder laid, List<HtmlPiece> line)
    {
        if (line.Count == 0) return;
        var steps = Steps(line);
        var text = string.Concat(line.Select(piece => piece.IsTag ? piece.Html : WithArrows(piece.Html)));
        if (steps is [0, ..] && laid.Length >= 4 && laid.ToString(laid.Length - 4, 4) == "<li>") laid.Insert(laid.Length - 1, " class=\"step\"");
        if (steps.Count < 2 || text.Length < ShortestSteps)
        {
            laid.Append(text);
            return;
        }

        laid.Append(text, 0, steps[0]);
        for (var step = 0; step < steps.Count; step++)
        {
            var end = step + 1 < steps.Count ? steps[step + 1] : text.Length;
            laid.Append("<span class=\"step\">").Append(text, steps[step], end - steps[step]).Append("</span>");
        }
    }

    // Where steps begin that follow each other. A line may begin with any of them; a later one follows the one before it or is a first one.
    private static List<int> Steps(List<HtmlPiece> line)
    {
        var steps = new List<int>();
        int offset = 0, depth = 0, last = 0;
        foreach (var piece in line)
        {
            if (piece.IsTag) depth += piece.Html.StartsWith("</", StringComparison.Ordinal) ? -1 : 1;
            for (var at = 0; !piece.IsTag && depth == 0 && at < piece.Html.Length; at++)
            {
                var begins = at == 0 ? offset == 0 : piece.Html[at - 1] == ' ';
                if (!begins || Number(piece.Html.AsSpan(at)) is not { } number) continue;
                if (number != 1 && number != last + 1 && offset + at > 0) continue;
                steps.Add(offset + at);
                last = number;
            }

            offset += piece.Html.Length;
        }

        return steps;
    }

    // "① " and "1/ ", not "①-③" nor "1/2".
    private static int? Number(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && text[0] is >= '①' and <= '⑳') return text[1] == ' ' ? text[0] - '①' + 1 : null;
        var slash = text.IndexOf('/');
        return slash is 1 or 2 && text.Length > slash + 1 && text[slash + 1] == ' ' && int.TryParse(text[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    private static string WithArrows(string text)
    {
        if (!text.AsSpan().ContainsAny(Arrows)) return text;
        return string.Create(text.Length, text, static (set, from) =>
        {
            from.CopyTo(set);
            for (var at = 1; at < set.Length; at++)
            {
                if (set[at] == ' ' && Arrows.Contains(set[at - 1])) set[at] = '\u00A0';
            }
        });
    }
}
