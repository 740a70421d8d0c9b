using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Facts;

/// <summary>Names emphasised in a title: <c>*ChatGPT*: Optimizing …</c>. A title that is bold as a whole names nothing.</summary>
internal static class Keywords
{
    private const int MaxLength = 80;

    public static IReadOnlyList<string> Of(Run title)
    {
        if (!title.Holds(TokenKind.StyleOn)) return [];
        var whole = PlainText.OneLine(title.Plain);
        var names = new List<string>();
        for (var i = 0; i < title.Tokens.Length; i++)
        {
            if (title.Tokens[i] is not { Kind: TokenKind.StyleOn, Text: [var letter, ..] } on || letter == '~') continue;
            var close = i + 1;
            while (close < title.Tokens.Length && !(title.Tokens[close].Kind == TokenKind.StyleOff && title.Tokens[close].Text == on.Text)) close++;
            var name = PlainText.OneLine(title.Slice(i + 1, close).Plain).Trim(':', ',', ' ');
            if (name.Length is > 0 and <= MaxLength && name != whole && !names.Contains(name)) names.Add(name);
        }

        return names;
    }
}
