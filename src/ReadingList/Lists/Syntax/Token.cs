using ReadingList.Lists.Links;

namespace ReadingList.Lists.Syntax;

internal enum TokenKind : byte
{
    Text,
    Code,
    Link,
    Image,
    Break,
    StyleOn,
    StyleOff,
    Tag,

    /// <summary>Cites the note that its text names: see <see cref="Footnotes"/>.</summary>
    Footnote,
}

/// <summary>A piece of a line, with its place in the source text.</summary>
internal sealed class Token(TokenKind kind, string text, int start, int end)
{
    public TokenKind Kind { get; } = kind;

    /// <summary>What a reader sees (text, code); the marker (styles); the name (tags).</summary>
    public string Text { get; } = text;

    public int Start { get; } = start;

    /// <summary>Offset behind the last character.</summary>
    public int End { get; } = end;

    /// <summary>Of links and images.</summary>
    public ListLink? Link { get; init; }

    /// <summary>What stands between a link's brackets.</summary>
    public Run Label { get; init; } = Run.Empty;

    /// <summary>A line break that was meant: two blanks, a backslash or a br tag.</summary>
    public bool IsHard { get; init; }

    public bool IsLink => Kind is TokenKind.Link;

    /// <summary>What it adds to <see cref="Run.Plain"/>.</summary>
    public string Plain => Kind switch
    {
        TokenKind.Text or TokenKind.Code => Text,
        TokenKind.Link => Label.Plain,
        TokenKind.Break => " ",
        _ => "",
    };

    public int PlainLength => Plain.Length;

    /// <summary>The part of a text token between two places of its text.</summary>
    public Token Part(int from, int to) =>
        from == 0 && to == Text.Length ? this
        : End - Start == Text.Length ? new Token(Kind, Text[from..to], Start + from, Start + to)
        : new Token(Kind, Text[from..to], Start, End);
}
