using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary><c>&lt;details&gt;&lt;summary&gt;NLP&lt;/summary&gt; … &lt;/details&gt;</c>: a heading and the end of its section.</summary>
internal static class DetailsTags
{
    /// <returns>Whether the line held such tags; its text was then the summary.</returns>
    public static bool Read(Run line, ListWalk walk)
    {
        if (!Array.Exists(line.Tokens, token => token is { Kind: TokenKind.Tag, Text: "details" or "/details" or "summary" or "/summary" })) return false;
        var summary = -1;
        for (var i = 0; i < line.Tokens.Length; i++)
        {
            var token = line.Tokens[i];
            if (token.Kind != TokenKind.Tag) continue;
            if (token.Text == "/details") walk.CloseDetails();
            if (token.Text == "summary") summary = i;
            if (token.Text == "/summary" && summary >= 0)
            {
                var heading = line.Slice(summary + 1, i);
                foreach (var link in heading.Links()) link.Link!.Place = LinkPlace.Heading;
                walk.OpenDetails(PlainText.OneLine(heading.Plain), token.Start);
                summary = -1;
            }
        }

        return true;
    }
}
