using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Forms;

/// <summary>A title in a paragraph of its own, bold or numbered, and below it lines that say what they are: <c>**1. 题目**</c>, <c>地址：https://…</c>.</summary>
internal static class TitleAbove
{
    private const int MaxLines = 6;
    private static readonly FactLinesBelow Facts = new();

    /// <param name="next">The block below; null where none is.</param>
    public static FormEntry? TryRead(Node paragraph, Node? next, FormCounts forms, SectionHabits habits)
    {
        if (next is not { Kind: NodeKind.Paragraph } || !paragraph.IsOneLine || !forms.Allows(Facts.Kind) || !MayBeTitle(paragraph.Content)) return null;
        var below = TextLine.Of(next.Content);
        if (below.Length is 0 or > MaxLines || !Array.TrueForAll(below, line => LabelledValue.Of(line.Content) is not null || LinksLine.Is(line.Content))) return null;
        return Facts.TryRead([new TextLine(paragraph.Content, true), .. below], habits);
    }

    private static bool MayBeTitle(Run line)
    {
        if (!NamedAddress.CanBeName(line)) return false;
        var isBold = line.Tokens is [{ Kind: TokenKind.StyleOn, Text: "**" or "__" }, .., { Kind: TokenKind.StyleOff }];
        return isBold || LineMarks.Length(line.Plain) > 0 || Signs.NumberLength(line.Plain) > 0;
    }
}
