using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Rules;

/// <summary>A title that is not a link: <c>**Title** (2015), G. Hinton et al.</c>, <c>1) **Title** - note</c>, <c>Title (2017), A. Author</c>.</summary>
internal static class TitleText
{
    public static (Run Title, Run Note) Read(Run text, ItemFacts facts)
    {
        text = WithoutNumber(text.Trim());
        var bold = BoldEnd(text);
        if (bold > 0)
        {
            var rest = text.Slice(bold, text.Tokens.Count);
            return (text.Slice(0, bold).Trim(), RestFacts.Read(rest, facts, mayHoldAuthors: true));
        }

        var group = DateGroup(text.Plain, out var end);
        if (group <= 0 || end >= text.Plain.TrimEnd().Length) return (text, Run.Empty);
        FactGroup.TryRead(text.Plain[(group + 1)..(end - 1)], facts);
        return (text.Cut(0, group).Trim(), RestFacts.Read(text.Cut(end, text.Plain.Length), facts, mayHoldAuthors: true));
    }

    private static Run WithoutNumber(Run text)
    {
        var length = Signs.NumberLength(text.Plain);
        return length == 0 ? text : text.Cut(length, text.Plain.Length).Trim();
    }

    // Index behind the bold that the text begins with; 0 where it does not, or where that is all of it.
    private static int BoldEnd(Run text)
    {
        var first = 0;
        while (first < text.Tokens.Count && text.Tokens[first].PlainLength == 0 && text.Tokens[first].Kind != TokenKind.StyleOn) first++;
        if (first == text.Tokens.Count || text.Tokens[first].Kind != TokenKind.StyleOn || text.Tokens[first].Text[0] == '~') return 0;
        var marker = text.Tokens[first].Text;
        for (var i = first + 1; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.StyleOff && text.Tokens[i].Text == marker) return Separates(text, i + 1) ? i + 1 : 0;
        }

        return 0;
    }

    // Bold that is one word of a longer title ("**Ray** at Spotify") ends no title.
    private static bool Separates(Run text, int at)
    {
        var after = text.Slice(at, text.Tokens.Count).Plain.TrimStart();
        return after.Length == 0 || after[0] is '(' or ',' or '.' or ':' or '-' or '–' or '—' or '|' or '[' or '·' or '（' or '，';
    }

    // "(2017)" in the middle of the text: where it opens, and where it ends.
    private static int DateGroup(string text, out int end)
    {
        end = 0;
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOf(')', open);
            if (close < 0) return -1;
            end = close + 1;
            if (PartialDates.TryParse(text.AsSpan(open + 1, close - open - 1), out _)) return open;
        }

        return -1;
    }
}
