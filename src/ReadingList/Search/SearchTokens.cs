using System.Text;

namespace ReadingList.Search;

/// <summary>
/// What the full-text index holds of a text: words as they are; Hangul, Han and kana as overlapping pairs and the last character alone.
/// A pair chain finds any substring, the lone last character marks the end of a run, and a one-character query is a prefix of some token.
/// </summary>
public static class SearchTokens
{
    /// <summary>Tokens separated by single spaces, for a tokenizer that splits at ASCII spaces and changes nothing.</summary>
    public static string Of(string text)
    {
        var folded = FoldedText.Of(text);
        var tokens = new StringBuilder(folded.Length * 3);
        foreach (var run in TextRun.Each(folded)) AppendRun(run, closed: true, tokens);
        return tokens.ToString();
    }

    /// <summary>The same cut over the initial consonants of the Hangul in <paramref name="text"/>: what ㅅㅋㅌㄹ finds 스캐터랩 by.</summary>
    public static string InitialsOf(string text)
    {
        var tokens = new StringBuilder();
        foreach (var run in TextRun.Each(FoldedText.Of(text)))
            if (run.Kind == RunKind.Hangul) AppendRun(run with { Text = Initials.Of(run.Text) }, closed: true, tokens);
        return tokens.ToString();
    }

    /// <summary>The consecutive tokens that a term asks for; the last may be the beginning of a longer one where <paramref name="prefix"/> says so.</summary>
    public static string OfTerm(SearchTerm term, out bool prefix)
    {
        var tokens = new StringBuilder();
        for (var i = 0; i < term.Runs.Count; i++) AppendRun(term.Runs[i], closed: i < term.Runs.Count - 1, tokens);
        // A Hangul chain of two or more ends inside its run by itself; a lone character is the beginning of a pair or an end.
        var last = term.Runs[^1];
        prefix = last.Kind == RunKind.Word ? !term.WholeWords : IsOneCharacter(last.Text);
        return tokens.ToString();
    }

    private static void AppendRun(TextRun run, bool closed, StringBuilder tokens)
    {
        if (run.Kind == RunKind.Word)
        {
            Append(run.Text, tokens);
            return;
        }

        var at = 0;
        while (at < run.Text.Length)
        {
            var first = WidthAt(run.Text, at);
            var hasSecond = at + first < run.Text.Length;
            var second = hasSecond ? WidthAt(run.Text, at + first) : 0;
            if (hasSecond || closed || at == 0) Append(run.Text.AsSpan(at, first + second), tokens);
            at += first;
        }
    }

    private static void Append(ReadOnlySpan<char> token, StringBuilder tokens)
    {
        if (tokens.Length > 0) tokens.Append(' ');
        tokens.Append(token);
    }

    private static bool IsOneCharacter(string text) => text.Length == WidthAt(text, 0);

    private static int WidthAt(string text, int at) => char.IsHighSurrogate(text[at]) ? 2 : 1;
}
