using ReadingList.Lists.Dialects;
using ReadingList.Lists.Forms;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Reading;

/// <summary>
/// The first line of a paragraph with those that an editor wrapped it into: <c>Ann Lee and</c>, <c>Bo Cruz: “[Logs](u),”</c>.
/// A line that says something complete ends the head; what follows it is a note.
/// </summary>
internal static class WrappedLines
{
    private const int MaxLines = 8;
    private const int Wrapped = 60;
    private const string Open = ",;:，、：(（[“\"";
    private static readonly string[] OpenWords = [" and", " &", " of", " the", " a", " in", " on", " for", " to", " at", " with", " by"];

    /// <returns>The lines as one, and how many of them.</returns>
    public static (Run Head, int Lines) Join(Node paragraph)
    {
        var tokens = paragraph.Content.Tokens;
        var (end, lines, start) = (NextBreak(tokens, 0), 1, 0);
        for (; end < tokens.Length && lines < MaxLines && !tokens[end].IsHard; lines++)
        {
            var next = NextBreak(tokens, end + 1);
            if (next == end + 1 || !GoesOn(paragraph.Content.Slice(start, end), paragraph.Content.Slice(0, end), paragraph.Content.Slice(end + 1, next))) break;
            (start, end) = (end + 1, next);
        }

        return lines == 1 ? (paragraph.Content.Slice(0, end), 1) : (new Run([.. tokens[..end].Select(Unbroken)]), lines);
    }

    private static bool GoesOn(Run line, Run head, Run next)
    {
        if (LineMarks.Length(next.Plain) > 0) return false;
        var text = line.Plain.AsSpan().TrimEnd();
        if (text.Length == 0) return false;
        if (head.Tokens.Count(token => token.Kind == TokenKind.StyleOn) > head.Tokens.Count(token => token.Kind == TokenKind.StyleOff)) return true;
        var linked = Heads.FirstLink(head) >= 0;
        if (!linked && IsRestOfTitle(line, text.Length, next)) return true;
        if (!Open.Contains(text[^1], StringComparison.Ordinal) && !EndsOpen(text)) return false;
        // "Title:" above its links is no wrapped line; "Ann Lee:" before the title is.
        return linked || Heads.FirstLink(next) < 0 || !LinksLine.Is(next);
    }

    // A long line goes on to its link, and with a small letter on any line.
    private static bool IsRestOfTitle(Run line, int length, Run next)
    {
        var hasLink = Heads.FirstLink(next) >= 0;
        return length >= Wrapped && hasLink || ((length >= Wrapped || hasLink) && BeginsSmall(next) && !SentenceShape.Is(line.Plain));
    }

    // No title, no name and no sentence begins so: it is the rest of one.
    private static bool BeginsSmall(Run line) => line.Plain.AsSpan().TrimStart() is [var first, var second, ..] && char.IsAsciiLetterLower(first) && (char.IsAsciiLetterLower(second) || second == ' ');

    private static bool EndsOpen(ReadOnlySpan<char> text)
    {
        foreach (var word in OpenWords)
        {
            if (text.EndsWith(word)) return true;
        }

        return false;
    }

    // A blank where the line ended: to the rules one line as any other.
    private static Token Unbroken(Token token) => token.Kind == TokenKind.Break ? new Token(TokenKind.Text, " ", token.Start, token.Start + 1) : token;

    private static int NextBreak(Token[] tokens, int from)
    {
        var at = from < tokens.Length ? Array.FindIndex(tokens, from, token => token.Kind == TokenKind.Break) : -1;
        return at < 0 ? tokens.Length : at;
    }
}
