using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary>The line of an item that says what it is about: its first.</summary>
internal static class ItemHead
{
    public static Run Of(Node item) => item.Children is [{ Kind: NodeKind.Paragraph } first, ..] ? Of(first.Content) : Run.Empty;

    public static Run Of(Run paragraph)
    {
        for (var i = 0; i < paragraph.Tokens.Count; i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Break) return paragraph.Slice(0, i);
        }

        return paragraph;
    }
}
