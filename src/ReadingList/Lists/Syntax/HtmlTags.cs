using System.Collections.Frozen;
using ReadingList.Lists.Links;

namespace ReadingList.Lists.Syntax;

/// <summary>HTML tags that lists really use. Others stay text: a title may speak of <c>List&lt;T&gt;</c>.</summary>
internal static class HtmlTags
{
    private const int MaxTagLength = 4_000;

    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "a", "img", "br", "hr", "p", "div", "span", "center", "font", "b", "strong", "i", "em", "u", "s", "del", "ins", "sub", "sup",
        "small", "big", "mark", "kbd", "code", "details", "summary", "picture", "source", "video", "iframe", "table", "thead", "tbody",
        "tr", "td", "th", "ul", "ol", "li", "dl", "dt", "dd", "tfoot", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "nav", "section", "g-emoji",
    ], StringComparer.OrdinalIgnoreCase);

    public static Token[] Mark(Token[] tokens, ReadingScope scope)
    {
        if (!Array.Exists(tokens, token => token.Kind == TokenKind.Text && token.Text.Contains('<', StringComparison.Ordinal))) return tokens;
        var marked = new List<Token>(tokens.Length + 4);
        var limit = tokens[^1].End;
        var covered = 0;
        foreach (var token in tokens)
        {
            if (token.Start >= covered) AddScanned(token, marked, scope, limit, ref covered);
            else if (token.Kind is TokenKind.Link or TokenKind.Image) marked.Add(token);
            else if (token.End > covered && token.MirrorsSource()) AddScanned(token.Part(covered - token.Start, token.Text.Length), marked, scope, limit, ref covered);
        }

        return [.. PairAnchors(marked, scope)];
    }

    private static void AddScanned(Token token, List<Token> marked, ReadingScope scope, int limit, ref int covered)
    {
        var from = 0;
        while (token.MirrorsSource() && from < token.Text.Length && token.Text.IndexOf('<', from) is var at and >= 0)
        {
            var start = token.Start + at;
            var end = EndOfTag(scope.Source.Text, start, limit, out var name);
            if (end < 0)
            {
                marked.Add(token.Part(from, at + 1));
                from = at + 1;
                continue;
            }

            if (at > from) marked.Add(token.Part(from, at));
            marked.Add(TagToken(name, start, end, scope));
            // To a browser a summary is a line of its own.
            if (name == "/summary") marked.Add(new Token(TokenKind.Text, " ", end, end));
            covered = end;
            from = Math.Min(end - token.Start, token.Text.Length);
        }

        if (from == 0) marked.Add(token);
        else if (from < token.Text.Length) marked.Add(token.Part(from, token.Text.Length));
    }

    // "<" "/"? name, then anything but "<" and ">" outside quotes, then ">".
    private static int EndOfTag(string text, int start, int limit, out string name)
    {
        name = "";
        if (IsEscaped(text, start)) return -1;
        var at = start + 1;
        if (at < limit && text[at] == '/') at++;
        var nameStart = at;
        while (at < limit && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '-')) at++;
        var length = at - nameStart;
        if (length is 0 or > 10) return -1;
        name = text[nameStart..at].ToLowerInvariant();
        if (!Known.Contains(name)) return -1;
        if (text[start + 1] == '/') name = "/" + name;
        return EndOfAttributes(text, at, Math.Min(limit, start + MaxTagLength));
    }

    private static int EndOfAttributes(string text, int at, int limit)
    {
        var quote = '\0';
        for (; at < limit; at++)
        {
            var letter = text[at];
            if (quote != '\0') quote = letter == quote ? '\0' : quote;
            else if (letter is '"' or '\'') quote = letter;
            else if (letter == '<') return -1;
            else if (letter == '>') return at + 1;
        }

        return -1;
    }

    private static bool IsEscaped(string text, int at)
    {
        var before = at;
        while (before > 0 && text[before - 1] == '\\') before--;
        return (at - before) % 2 == 1;
    }

    private static Token TagToken(string name, int start, int end, ReadingScope scope)
    {
        switch (name)
        {
            case "br" or "/br":
                return new Token(TokenKind.Break, "", start, end) { IsHard = true };
            case "b" or "strong":
                return new Token(TokenKind.StyleOn, "**", start, end);
            case "/b" or "/strong":
                return new Token(TokenKind.StyleOff, "**", start, end);
            case "i" or "em":
                return new Token(TokenKind.StyleOn, "*", start, end);
            case "/i" or "/em":
                return new Token(TokenKind.StyleOff, "*", start, end);
            case "img" when HtmlAttribute.Value(scope.Source.Text.AsSpan(start, end - start), "src") is { Length: > 0 } src:
                var alt = HtmlAttribute.Value(scope.Source.Text.AsSpan(start, end - start), "alt") ?? "";
                return new Token(TokenKind.Image, "", start, end)
                {
                    Link = scope.Ledger.Add(new ListLink(LinkForm.Html, isImage: true, src, start) { Text = PlainText.OneLine(alt) }),
                };
            default:
                return new Token(TokenKind.Tag, name, start, end);
        }
    }

    private static List<Token> PairAnchors(List<Token> tokens, ReadingScope scope)
    {
        if (!tokens.Exists(token => token is { Kind: TokenKind.Tag, Text: "a" })) return tokens;
        var paired = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var href = token is { Kind: TokenKind.Tag, Text: "a" } ? HtmlAttribute.Value(scope.Source.Text.AsSpan(token.Start, token.End - token.Start), "href") : null;
            if (href is not { Length: > 0 })
            {
                paired.Add(token);
                continue;
            }

            // An anchor that nothing closes, or that another one follows first, is a link without a label.
            var close = tokens.FindIndex(i + 1, next => next is { Kind: TokenKind.Tag, Text: "/a" or "a" });
            var labelEnd = close >= 0 && tokens[close].Text == "/a" ? close : i + 1;
            var label = new Run([.. tokens[(i + 1)..labelEnd]]);
            var link = scope.Ledger.Add(new ListLink(LinkForm.Html, isImage: false, href, token.Start) { Text = PlainText.OneLine(label.Plain) });
            paired.Add(new Token(TokenKind.Link, "", token.Start, tokens[Math.Min(labelEnd, tokens.Count - 1)].End) { Link = link, Label = label });
            i = labelEnd == close ? close : i;
        }

        return paired;
    }
}
