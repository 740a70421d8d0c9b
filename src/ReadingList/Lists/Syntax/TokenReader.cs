using System.Runtime.InteropServices;
using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;
using ReadingList.Lists.Links;

namespace ReadingList.Lists.Syntax;

/// <summary>Markdig's inlines → <see cref="Token"/>, with what Markdig does not see: tags, bare addresses, broken links.</summary>
internal static class TokenReader
{
    public static Run Read(ContainerInline inlines, ReadingScope scope)
    {
        var tokens = Children(inlines, scope);
        if (tokens.Length == 0) return Run.Empty;
        if (tokens[0].Start >= scope.CommentEnd && !Array.Exists(tokens, HoldsMarks)) return new Run(tokens);
        tokens = Comments.Drop(tokens, scope);
        tokens = BrokenLinks.Mark(tokens, scope);
        tokens = HtmlTags.Mark(tokens, scope);
        tokens = BareAddresses.Mark(tokens, scope);
        return new Run(scope.Source.Footnotes.Mark(tokens));
    }

    // Comments and tags have the first of these, broken links the second, bare addresses the third: most lines have none.
    private static bool HoldsMarks(Token token) =>
        token.Kind == TokenKind.Text && (token.Text.AsSpan().ContainsAny('<', ']') || token.Text.Contains("://", StringComparison.Ordinal));

    // One list for the tokens of all: those of a label lie on top of those of its line until they are its own.
    private static Token[] Children(ContainerInline container, ReadingScope scope)
    {
        var start = scope.Tokens.Count;
        AddChildren(container, scope.Tokens, scope);
        var tokens = CollectionsMarshal.AsSpan(scope.Tokens)[start..].ToArray();
        scope.Tokens.RemoveRange(start, tokens.Length);
        return tokens;
    }

    private static void AddChildren(ContainerInline container, List<Token> tokens, ReadingScope scope)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is LiteralInline first) child = AddLiterals(first, tokens, scope);
            else Add(child, tokens, scope);
        }
    }

    // Markdig cuts text wherever a sign could have begun something: what stands side by side in the source is one token.
    private static LiteralInline AddLiterals(LiteralInline first, List<Token> tokens, ReadingScope scope)
    {
        var last = first;
        while (last.NextSibling is LiteralInline next && next.Content.Start == last.Content.End + 1 && next.Span.Start == last.Span.End + 1 && ReferenceEquals(next.Content.Text, last.Content.Text)) last = next;
        if (last.Content.End < first.Content.Start) return last;
        var text = first.Content.Text.Substring(first.Content.Start, last.Content.End + 1 - first.Content.Start);
        tokens.Add(Literal(text, scope.Offset + first.Span.Start, scope.Offset + last.Span.End + 1, scope.Source.Text));
        return last;
    }

    private static void Add(Inline inline, List<Token> tokens, ReadingScope scope)
    {
        var (start, end) = (scope.Offset + inline.Span.Start, scope.Offset + inline.Span.End + 1);
        switch (inline)
        {
            case HtmlEntityInline entity:
                tokens.Add(new Token(TokenKind.Text, entity.Transcoded.ToString(), start, end));
                break;
            case CodeInline code:
                tokens.Add(new Token(TokenKind.Code, Code(code), start, end));
                break;
            case LineBreakInline line:
                tokens.Add(new Token(TokenKind.Break, "", start, end) { IsHard = line.IsHard });
                break;
            case LinkInline link:
                tokens.Add(Link(link, start, end, scope));
                break;
            case AutolinkInline auto:
                tokens.Add(Address(auto, start, end, scope));
                break;
            case EmphasisInline emphasis:
                var marker = Marker(emphasis.DelimiterChar, emphasis.DelimiterCount);
                tokens.Add(new Token(TokenKind.StyleOn, marker, start, start + marker.Length));
                AddChildren(emphasis, tokens, scope);
                tokens.Add(new Token(TokenKind.StyleOff, marker, end - marker.Length, end));
                break;
            case DelimiterInline delimiter:
                var text = delimiter.ToLiteral();
                tokens.Add(new Token(TokenKind.Text, text, start, start + text.Length));
                AddChildren(delimiter, tokens, scope);
                break;
            case ContainerInline other:
                AddChildren(other, tokens, scope);
                break;
        }
    }

    // A bar in a table has to be written "\|", in code too, but is read as a bar.
    private static string Code(CodeInline code) =>
        code.Content.Contains("\\|", StringComparison.Ordinal) && IsInCell(code) ? code.Content.Replace("\\|", "|", StringComparison.Ordinal) : code.Content;

    private static bool IsInCell(Inline inline)
    {
        while (inline.Parent is { } parent) inline = parent;
        return inline is ContainerInline { ParentBlock.Parent: TableCell };
    }

    private static string Marker(char letter, int count) => (letter, count) switch
    {
        ('*', 1) => "*",
        ('*', 2) => "**",
        ('_', 1) => "_",
        _ => new string(letter, count),
    };

    // Markdig trims the text of table cells but not its span; what the text says decides where it stands.
    private static Token Literal(string text, int start, int end, string source)
    {
        if (end - start == text.Length || end > source.Length || start < 0) return new Token(TokenKind.Text, text, start, end);
        var at = source.AsSpan(start, end - start).IndexOf(text, StringComparison.Ordinal);
        return at < 0 ? new Token(TokenKind.Text, text, start, end) : new Token(TokenKind.Text, text, start + at, start + at + text.Length);
    }

    private static Token Link(LinkInline inline, int start, int end, ReadingScope scope)
    {
        var url = inline.GetDynamicUrl?.Invoke() ?? inline.Url ?? "";
        var link = scope.Ledger.Add(new ListLink(LinkForm.Markdown, inline.IsImage, url, start));
        var label = new Run(HtmlTags.Mark(Children(inline, scope), scope));
        link.Text = PlainText.OneLine(label.Plain);
        return new Token(inline.IsImage ? TokenKind.Image : TokenKind.Link, "", start, end) { Link = link, Label = label };
    }

    private static Token Address(AutolinkInline inline, int start, int end, ReadingScope scope)
    {
        var url = inline.IsEmail ? "mailto:" + inline.Url : inline.Url;
        var link = scope.Ledger.Add(new ListLink(LinkForm.Markdown, isImage: false, url, start) { Text = inline.Url });
        var label = new Run([new Token(TokenKind.Text, inline.Url, start + 1, end - 1)]);
        return new Token(TokenKind.Link, "", start, end) { Link = link, Label = label };
    }
}
