using ReadingList.Catalog.Addresses;
using ReadingList.Lists.Links;

namespace ReadingList.Lists.Syntax;

/// <summary>Addresses that stand bare in the text, without brackets.</summary>
internal static class BareAddresses
{
    public static Token[] Mark(Token[] tokens, ReadingScope scope)
    {
        if (!Array.Exists(tokens, token => token.MirrorsSource() && token.Text.Contains("://", StringComparison.Ordinal))) return tokens;
        var marked = new List<Token>(tokens.Length + 4);
        var limit = tokens[^1].End;
        var covered = 0;
        foreach (var token in tokens)
        {
            // What a bare address covers is gone, be it emphasis made of its underscores; but never another link.
            if (token.Start >= covered || token.Kind is TokenKind.Link or TokenKind.Image) AddScanned(token, marked, scope, limit, ref covered);
            else if (token.End > covered && token.MirrorsSource()) AddScanned(token.Part(covered - token.Start, token.Text.Length), marked, scope, limit, ref covered);
        }

        return [.. marked];
    }

    private static void AddScanned(Token token, List<Token> marked, ReadingScope scope, int limit, ref int covered)
    {
        var from = 0;
        while (token.MirrorsSource() && from < token.Text.Length && Find(token.Text, from) is var at and >= 0)
        {
            var start = token.Start + at;
            var end = EndOfAddress(scope.Source.Text, start, limit);
            if (at > from) marked.Add(token.Part(from, at));
            var url = scope.Source.Text[start..end];
            marked.Add(new Token(TokenKind.Link, "", start, end)
            {
                Link = scope.Ledger.Add(new ListLink(LinkForm.Bare, isImage: false, url, start) { Text = url }),
                Label = new Run([new Token(TokenKind.Text, url, start, end)]),
            });
            covered = end;
            from = Math.Min(end - token.Start, token.Text.Length);
        }

        if (from < token.Text.Length) marked.Add(from == 0 ? token : token.Part(from, token.Text.Length));
        else if (token.Kind != TokenKind.Text) marked.Add(token);
    }

    private static int Find(string text, int from)
    {
        for (var at = text.IndexOf("://", from, StringComparison.Ordinal); at >= 0; at = text.IndexOf("://", at + 3, StringComparison.Ordinal))
        {
            var before = text.AsSpan(from, at - from);
            var length = before.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? 5 : before.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
            if (length > 0 && at + 3 < text.Length && char.IsLetterOrDigit(text[at + 3])) return at - length;
        }

        return -1;
    }

    // Ends at white space, quotes and brackets that it did not open. A letter outside ASCII belongs to it only
    // behind a separator of its own, https://ko.wikipedia.org/wiki/한국어, but https://openai.com에서; in parentheses only
    // where these stand as in names of pages, /트랜스포머_(기계_학습), but not in https://openai.com(한국어).
    private static int EndOfAddress(string text, int start, int limit)
    {
        var end = text.IndexOf("//", start, StringComparison.Ordinal) + 2;
        var open = new Stack<int>();
        var foreign = false;
        for (; end < limit; end++)
        {
            var letter = text[end];
            if (EndsAddress(letter)) break;
            if (letter == '(') open.Push(end);
            if (letter == ')' && !open.TryPop(out _)) break;
            if (InvisibleMarks.IsOne(letter))
            {
                if (!GoesOn(text, end + 1, limit)) break;
            }
            else if (letter < 128) foreign = false;
            else if (!foreign && !MayFollow(text, end)) break;
            else foreign = true;
        }

        // What is opened and not closed was opened for something else.
        if (open.Count > 0 && (foreign || (end < limit && text[end] >= 128))) end = open.Last();
        return WithoutSigns(text, start, end);
    }

    private static int WithoutSigns(string text, int start, int end)
    {
        while (end > start + 9 && ".,:;!?'*_~".Contains(text[end - 1], StringComparison.Ordinal)) end--;
        return end;
    }

    // A sign that nobody sees was copied along in the middle of an address; at its end it is no part of it.
    private static bool GoesOn(string text, int at, int limit) => at < limit && text[at] < 128 && !EndsAddress(text[at]);

    private static bool EndsAddress(char letter) =>
        char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '<' or '>' or '"' or '`' or '|' or '[' or ']' or '{' or '}' or '\\' or '^';

    private static bool MayFollow(string text, int at) =>
        text[at - 1] is '/' or '=' or '-' or '_' or '#' || (text[at - 1] == '(' && text[at - 2] is '_' or '-');
}
