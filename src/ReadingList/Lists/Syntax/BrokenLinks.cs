using ReadingList.Lists.Links;

namespace ReadingList.Lists.Syntax;

/// <summary>
/// What was meant as a link and is none: <c>[label](</c> without an end, label and address on two lines, a blank
/// between them. It stands in the line as a link without an address, so that its label can still be read as a title.
/// </summary>
internal static class BrokenLinks
{
    public static Token[] Mark(Token[] tokens, ReadingScope scope)
    {
        if (!Array.Exists(tokens, token => token.Kind == TokenKind.Text && token.Text.Contains(']', StringComparison.Ordinal))) return tokens;
        var limit = tokens[^1].End;
        var open = new Stack<int>();
        var found = new List<(int Open, int Close, int End, string Url)>();
        foreach (var token in tokens.Where(token => token.MirrorsSource()))
        {
            for (var i = 0; i < token.Text.Length; i++)
            {
                if (token.Text[i] == '[') open.Push(token.Start + i);
                if (token.Text[i] != ']') continue;
                var hasOpen = open.TryPop(out var start);
                var close = token.Start + i;
                if (hasOpen && Destination(scope.Source.Text, close + 1, limit, out var end, out var url))
                {
                    if (found.Count > 0 && found[^1].End > start) found.RemoveAt(found.Count - 1);
                    found.Add((start, close, end, url));
                }
            }
        }

        foreach (var (start, close, end, url) in found)
        {
            var link = scope.Ledger.Add(url.Length > 0 && IsOneLine(scope.Source.Text, close, end)
                ? new ListLink(LinkForm.Repaired, isImage: false, url, start)
                : new ListLink(LinkForm.Broken, isImage: false, url, start) { Use = LinkUse.Reported });
            var label = new Run(TokenOverlay.Between(tokens, start + 1, close));
            link.Text = PlainText.OneLine(label.Plain);
            var inside = label.Tokens.ToHashSet();
            var rest = tokens.Where(token => !inside.Contains(token));
            tokens = TokenOverlay.Lay(rest, start, end, new Token(TokenKind.Link, "", start, end) { Link = link, Label = label });
        }

        return tokens;
    }

    // Only blanks between label and address: what was meant is beyond doubt. On two lines it may be two things.
    private static bool IsOneLine(string text, int close, int end) =>
        text[close + 1] is ' ' or '\t' && text[end - 1] == ')' && !text.AsSpan(close, end - close).ContainsAny('\n', '\r');

    // What follows "]": "(" and no end of the address on this line, or the address behind a blank or a line break.
    private static bool Destination(string text, int from, int limit, out int end, out string url)
    {
        (end, url) = (from, "");
        var at = from;
        while (at < limit && text[at] is ' ' or '\t' or '\r' or '\n') at++;
        if (at >= text.Length || text[at] != '(' || at >= limit) return false;
        var address = text.AsSpan(at + 1, limit - at - 1);
        var addressStart = limit - address.TrimStart(" <").Length;
        var addressEnd = addressStart + LengthOfAddress(text.AsSpan(addressStart, limit - addressStart));
        url = text[addressStart..addressEnd];
        var closed = addressEnd < limit && text[addressEnd] is ')' or '>';
        end = closed && text[addressEnd] == ')' ? addressEnd + 1 : addressEnd;
        var isAddress = url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        if (at != from) return isAddress;
        if (url.Length == 0) end = from + 1;
        return isAddress || url.Length == 0;
    }

    private static int LengthOfAddress(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && !char.IsWhiteSpace(text[length]) && text[length] is not (')' or '>')) length++;
        return length;
    }
}
