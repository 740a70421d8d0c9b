using System.Text;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>The plain words of a line of a note; links that only say what they are, <c>[[link](u)]</c>, say nothing here.</summary>
internal static class NoteText
{
    public static string Of(Run line)
    {
        if (!line.Holds(TokenKind.Link)) return PlainText.OneLine(line.Plain);
        var text = SpareBuilder.Take();
        for (var i = 0; i < line.Tokens.Length; i++)
        {
            var token = line.Tokens[i];
            if (token.IsLink && KindWords.Match(token.Label.Plain) && DropBrackets(line, i, text, out var skip))
            {
                if (i + 1 < line.Tokens.Length && skip > 0) text.Append(line.Tokens[++i].Text[skip..]);
                continue;
            }

            text.Append(token.Plain);
        }

        return PlainText.OneLine(SpareBuilder.Finish(text));
    }

    /// <summary>Whether a line is links that only say what they are, <c>[코드](u) | [demo](v)</c>: each is related, and says so itself.</summary>
    public static bool IsKindsAlone(Run line)
    {
        var any = false;
        foreach (var token in line.Tokens)
        {
            if (token.Kind is TokenKind.Image or TokenKind.Footnote or TokenKind.Code) return false;
            if (token.IsLink && (token.Link!.Form == LinkForm.Broken || !Addresses.CanBeEntry(token.Link.Url) || !KindWords.Match(token.Label.Plain))) return false;
            if (token.Kind == TokenKind.Text && !Signs.Only(token.Text)) return false;
            any |= token.IsLink;
        }

        return any;
    }

    // "[[link](u)]" and "[[pdf]](u)" are dropped with their brackets; "see the [paper](u)" stays.
    private static bool DropBrackets(Run line, int at, StringBuilder text, out int skip)
    {
        skip = 0;
        if (line.Tokens[at].Label.Plain.Trim() is ['[', .., ']']) return true;
        var after = at + 1 < line.Tokens.Length && line.Tokens[at + 1].Kind == TokenKind.Text ? line.Tokens[at + 1].Text : "";
        var closing = after.AsSpan().TrimStart();
        if (closing.Length == 0 || closing[0] != ']') return false;
        var open = text.Length - 1;
        while (open >= 0 && char.IsWhiteSpace(text[open])) open--;
        if (open < 0 || text[open] != '[') return false;
        text.Length = open;
        skip = after.Length - closing.Length + 1;
        return true;
    }
}
