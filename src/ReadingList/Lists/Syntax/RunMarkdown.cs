using System.Buffers;
using System.Text;
using ReadingList.Lists.Links;

namespace ReadingList.Lists.Syntax;

/// <summary>A run written as Markdown again: whole by itself, reference links spelled out, images left out.</summary>
internal static class RunMarkdown
{
    private static readonly SearchValues<char> NeedBrackets = SearchValues.Create(" ()<>\t\r\n");

    public static string Of(Run run, SourceText source)
    {
        if (run.Tokens is [{ Kind: TokenKind.Text } only]) return PlainText.OneLine(only.MirrorsSource() ? only.Text : source.Text[only.Start..only.End]);
        if (IsWrittenSo(run.Tokens, source.Text)) return PlainText.OneLine(Written(run, source.Text));
        var markdown = SpareBuilder.Take();
        List<string>? open = null;
        foreach (var token in run.Tokens) Write(token, markdown, ref open, source);
        for (var i = (open?.Count ?? 0) - 1; i >= 0; i--)
        {
            TrimEnd(markdown);
            markdown.Append(open![i]);
        }

        return PlainText.OneLine(SpareBuilder.Finish(markdown));
    }

    // Where nothing is marked the plain text is the same, and there already.
    private static string Written(Run run, string source)
    {
        var written = source.AsSpan(run.Tokens[0].Start, run.Tokens[^1].End - run.Tokens[0].Start);
        return !run.Holds(TokenKind.Link) && written.SequenceEqual(run.Plain) ? run.Plain : written.ToString();
    }

    // Text, code, plain links and emphasis that closes, one directly behind the other: the source says it already.
    private static bool IsWrittenSo(Token[] tokens, string source)
    {
        if (tokens.Length == 0) return false;
        var open = "";
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (i > 0 && token.Start != tokens[i - 1].End) return false;
            switch (token.Kind)
            {
                case TokenKind.Text:
                case TokenKind.Code when !HoldsEscapedBar(token, source):
                case TokenKind.Link when IsPlainLink(token, source):
                    break;
                case TokenKind.StyleOn when open.Length == 0 && token.End - token.Start == token.Text.Length:
                    open = token.Text;
                    break;
                case TokenKind.StyleOff when open == token.Text && token.End - token.Start == token.Text.Length:
                    open = "";
                    break;
                default:
                    return false;
            }
        }

        return open.Length == 0;
    }

    private static bool HoldsEscapedBar(Token code, string source) =>
        code.Text.Contains('|', StringComparison.Ordinal) && !code.Text.Contains("\\|", StringComparison.Ordinal) && source.AsSpan(code.Start, code.End - code.Start).Contains("\\|", StringComparison.Ordinal);

    // "[label](address)" and nothing more: no title, no blanks, no reference.
    private static bool IsPlainLink(Token token, string source)
    {
        var (link, label) = (token.Link!, token.Label.Tokens);
        if (link.Form != LinkForm.Markdown || label.Length == 0 || label[0].Start != token.Start + 1 || !IsWrittenSo(label, source)) return false;
        var words = source.AsSpan(label[0].Start, label[^1].End - label[0].Start);
        var address = source.AsSpan(label[^1].End, token.End - label[^1].End);
        return source[token.Start] == '[' && !char.IsWhiteSpace(words[0]) && !char.IsWhiteSpace(words[^1])
            && address.Length == link.Url.Length + 3 && address.StartsWith("](") && address[^1] == ')'
            && address[2..^1].SequenceEqual(link.Url) && !link.Url.AsSpan().ContainsAny(NeedBrackets);
    }

    private static void Write(Token token, StringBuilder markdown, ref List<string>? open, SourceText source)
    {
        switch (token.Kind)
        {
            case TokenKind.Code when HoldsEscapedBar(token, source.Text):
                // Outside the table the backslash would be read as one.
                markdown.Append(source.Text.AsSpan(token.Start, token.End - token.Start).ToString().Replace("\\|", "|", StringComparison.Ordinal));
                break;
            case TokenKind.Text or TokenKind.Code:
                markdown.Append(source.Text, token.Start, token.End - token.Start);
                break;
            case TokenKind.Break:
                markdown.Append(' ');
                break;
            case TokenKind.StyleOn:
                (open ??= []).Add(token.Text);
                markdown.Append(token.Text);
                break;
            case TokenKind.StyleOff when open?.LastIndexOf(token.Text) is { } at and >= 0:
                open.RemoveAt(at);
                markdown.Append(token.Text);
                break;
            case TokenKind.Link:
                WriteLink(token, markdown, source);
                break;
        }
    }

    private static void WriteLink(Token token, StringBuilder markdown, SourceText source)
    {
        var link = token.Link!;
        var label = Of(token.Label, source);
        if (link.Form == LinkForm.Broken || label.Length == 0)
        {
            markdown.Append(label);
            return;
        }

        if (link.Form == LinkForm.Bare || source.Text[token.Start] == '<' && link.Form == LinkForm.Markdown)
        {
            markdown.Append('<').Append(source.Text, token.Label.Tokens[0].Start, token.Label.Tokens[0].End - token.Label.Tokens[0].Start).Append('>');
            return;
        }

        var plain = !link.Url.AsSpan().ContainsAny(NeedBrackets);
        markdown.Append('[').Append(label).Append("](").Append(plain ? link.Url : $"<{link.Url.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>").Append(')');
    }

    private static void TrimEnd(StringBuilder markdown)
    {
        while (markdown.Length > 0 && char.IsWhiteSpace(markdown[^1])) markdown.Length--;
    }
}
