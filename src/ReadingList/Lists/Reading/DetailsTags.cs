using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary><c>&lt;details&gt;&lt;summary&gt;NLP&lt;/summary&gt; … &lt;/details&gt;</c>: a heading and the end of its section.</summary>
internal static class DetailsTags
{
    public static bool Holds(Run content) => Array.Exists(content.Tokens, Is);

    /// <returns>Whether the line held such tags; its text was then the summary.</returns>
    public static bool Read(Run line, ListWalk walk)
    {
        if (!Holds(line)) return false;
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

    /// <summary>Closes what a line closes before its summary opens something.</summary>
    public static void CloseBefore(Run line, ListWalk walk)
    {
        foreach (var token in line.Tokens)
        {
            if (token is { Kind: TokenKind.Tag, Text: "/details" }) walk.CloseDetails();
            if (token is { Kind: TokenKind.Tag, Text: "summary" }) return;
        }
    }

    /// <summary>How many of the sections that are open around it a text closes.</summary>
    public static int Closings(Run content)
    {
        var (open, closings) = (0, 0);
        foreach (var token in content.Tokens)
        {
            if (token is { Kind: TokenKind.Tag, Text: "details" }) open++;
            else if (token is { Kind: TokenKind.Tag, Text: "/details" } && --open < 0) (open, closings) = (0, closings + 1);
        }

        return closings;
    }

    private static bool Is(Token token) => token is { Kind: TokenKind.Tag, Text: "details" or "/details" or "summary" or "/summary" };
}
