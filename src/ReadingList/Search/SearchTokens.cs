using System.Text;
using ReadingList.Text;

namespace ReadingList.Search;

/// <summary>
/// What the full-text index holds of a text: words as they are; Hangul, Han and kana as overlapping pairs and the last character alone.
/// A pair chain finds any substring, the lone last character marks the end of a run, and a one-character query is a prefix of some token.
/// </summary>
public static class SearchTokens
{
    // What stands before a token that no word of a text is: neither letter nor digit, and no sign that the tokenizer splits at.
    private const string Joined = "§";
    private const string Dotted = "．";
    private const string NameBegins = "¶";
    private const string NameGoesOn = "·";

    /// <summary>Tokens separated by single spaces, for a tokenizer that splits at ASCII spaces and changes nothing.</summary>
    public static string Of(string text)
    {
        var folded = FoldedText.Of(text);
        var tokens = new StringBuilder(folded.Length * 3);
        var runs = TextRun.Cut(folded);
        foreach (var run in runs) AppendRun(run, closed: true, tokens);
        foreach (var run in runs) if (WordSigns.HasDot(folded, run)) Append(Dotted + run.Text, tokens);
        foreach (var joined in JoinedWords.In(folded, runs)) Append(Joined + joined.Text, tokens);
        return tokens.ToString();
    }

    /// <summary>The same of a name that is shown with an entry: it is also found as one word.</summary>
    public static string OfShownName(string name) => Of(name) + OfJoinedName(name);

    /// <summary>Of a name that is shown nowhere: it is found from its beginning on, and no word within it is.</summary>
    public static string OfOtherName(string name) => AsName(Of(TextRun.Cut(FoldedText.Of(name)), closed: true)) + OfJoinedName(name);

    /// <summary>The same cut over the initial consonants of the Hangul in <paramref name="text"/>: what ㅅㅋㅌㄹ finds 스캐터랩 by.</summary>
    public static string InitialsOf(string text) => Of(InitialRuns(text), closed: true);

    /// <summary>The same of a name that is shown nowhere; nothing where it does not begin with Hangul.</summary>
    public static string InitialsOfOtherName(string name) =>
        TextRun.Each(FoldedText.Of(name)).Take(1).Any(first => first.Kind == RunKind.Hangul) ? AsName(InitialsOf(name)) : "";

    /// <summary>The consecutive tokens that a term asks for; the last may be the beginning of a longer one where <paramref name="prefix"/> says so.</summary>
    public static string OfTerm(SearchTerm term, out bool prefix)
    {
        // A Hangul chain of two or more ends inside its run by itself; a lone character is the beginning of a pair or an end.
        var last = term.Runs[^1];
        prefix = last.Kind == RunKind.Word ? !term.WholeWords : IsOneCharacter(last.Text);
        return (term.Joined ? Joined : term.Dotted ? Dotted : "") + Of(term.Runs, closed: false);
    }

    /// <summary>The tokens of a term at the beginning of a name that is shown nowhere.</summary>
    public static string AsName(string tokens) => tokens.Length == 0 ? tokens : NameBegins + tokens.Replace(" ", " " + NameGoesOn, StringComparison.Ordinal);

    private static string OfJoinedName(string name) => JoinedWords.OfName(TextRun.Cut(FoldedText.Of(name))) is { } whole ? $" {Joined}{whole}" : "";

    private static IEnumerable<TextRun> InitialRuns(string text) =>
        TextRun.Each(FoldedText.Of(text)).Where(run => run.Kind == RunKind.Hangul).Select(run => run with { Text = Initials.Of(run.Text) });

    private static string Of(IEnumerable<TextRun> runs, bool closed)
    {
        var tokens = new StringBuilder();
        using var each = runs.GetEnumerator();
        for (var more = each.MoveNext(); more;)
        {
            var run = each.Current;
            more = each.MoveNext();
            AppendRun(run, closed || more, tokens);
        }

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
