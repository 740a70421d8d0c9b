using System.Globalization;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>A title that is not a link: <c>**Title** (2015), G. Hinton et al.</c>, <c>1) **Title** - note</c>, <c>Title (2017), A. Author</c>.</summary>
internal static class TitleText
{
    private const int MinWordsBeforeNames = 3;
    private const int MaxGroupLength = 120;

    // More than the longest number and what is looked at behind it.
    private const int MaxNumberLength = 12;

    public static (Run Title, Run Note) Read(Run text, ItemFacts facts)
    {
        text = LeadingGroups.Take(WithoutSigns(WithoutNumber(text.Trim())), facts);
        if (Cut(text, BoldEnd(text), facts, out var bold)) return bold;
        var line = Line(text);
        if (LongTitle.Stated(line > 0 ? text.Slice(0, line) : text) is var about and > 0) return (text.Cut(0, about).Trim(), text.Cut(about, int.MaxValue).Trim("-–—"));
        if (line > 0) return (text.Slice(0, line).Trim("-–—"), RestFacts.Read(text.Slice(line + 1, text.Tokens.Length), facts, AuthorsPlace.Anywhere));

        var group = DateGroup(text.Plain, facts, out var end);
        if (group > 0)
        {
            if (end >= text.Plain.TrimEnd().Length) return (text, Run.Empty);
            FactGroup.TryRead(text.Plain.AsSpan()[(group + 1)..(end - 1)], facts);
            return (text.Cut(0, group).Trim(), RestFacts.Read(text.Cut(end, text.Plain.Length), facts, AuthorsPlace.Anywhere));
        }

        text = TitleTail.TakeAuthors(TitleTail.Take(TitleTail.TakeLinkedAuthors(text, facts), facts), facts);
        if (TitleBeforeAuthors.TryCut(text, facts, out var title)) return (title, Run.Empty);
        if (LongTitle.Inferred(text.Plain) is not (> 0 and var sentence)) return (text, Run.Empty);
        facts.TitleIsInferred = true;
        return (text.Cut(0, sentence).Trim(), text.Cut(sentence, int.MaxValue).Trim());
    }

    private static bool Cut(Run text, (int Index, bool Separated) bold, ItemFacts facts, out (Run Title, Run Note) cut)
    {
        cut = default;
        if (bold.Index == 0) return false;
        var rest = text.Slice(bold.Index, text.Tokens.Length);
        var title = text.Slice(0, bold.Index).Trim();
        if (!bold.Separated && title.Plain.TrimEnd() is not [.., '.' or '?' or '!'])
        {
            // Bold that is a word of a longer title ("**Ray** at Spotify") ends none; behind a title stand facts.
            var trial = facts.Trial();
            if ((title.Plain.AsSpan().Count(' ') + 1 < MinWordsBeforeNames && !BeginsEmphasised(rest)) || !RestFacts.Read(rest, trial, AuthorsPlace.Anywhere).IsBlank) return false;
        }

        cut = (title, RestFacts.Read(rest, facts, AuthorsPlace.Anywhere));
        return true;
    }

    // "**Pairs** *Ann Lee, Bo Cruz*"
    private static bool BeginsEmphasised(Run rest)
    {
        var first = Array.FindIndex(rest.Tokens, token => token.Kind != TokenKind.StyleOff && !(token.Kind == TokenKind.Text && string.IsNullOrWhiteSpace(token.Text)));
        return first >= 0 && rest.Tokens[first].Kind == TokenKind.StyleOn;
    }

    private static Run WithoutNumber(Run text)
    {
        var length = Signs.NumberLength(text.Opening(MaxNumberLength));
        return length == 0 ? text : text.Cut(length, int.MaxValue).Trim();
    }

    // "🔥 Title"
    private static Run WithoutSigns(Run text)
    {
        if (text.Tokens is [{ Kind: TokenKind.Text, Text: [(>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..] }, ..]) return text;
        if (text.Opening(1) is [var first, ..] && !IsSign(first)) return text;
        var at = 0;
        while (at < text.Plain.Length && IsSign(text.Plain[at])) at++;
        return at == 0 || at == text.Plain.Length ? text : text.Cut(at, text.Plain.Length).Trim();
    }

    private static bool IsSign(char letter) =>
        char.IsSurrogate(letter) || char.IsWhiteSpace(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.OtherSymbol or UnicodeCategory.NonSpacingMark;

    // Index behind the bold that the text begins with, and whether a separator follows; 0 where it does not begin so.
    private static (int Index, bool Separated) BoldEnd(Run text)
    {
        var first = 0;
        while (first < text.Tokens.Length && text.Tokens[first].Kind != TokenKind.StyleOn && Signs.Only(text.Tokens[first].Text)) first++;
        if (first == text.Tokens.Length || text.Tokens[first].Kind != TokenKind.StyleOn || text.Tokens[first].Text[0] == '~') return default;
        var marker = text.Tokens[first].Text;
        for (var i = first + 1; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.StyleOff && text.Tokens[i].Text == marker) return (i + 1, Separates(text, i + 1));
        }

        return default;
    }

    private static bool Separates(Run text, int at)
    {
        for (; at < text.Tokens.Length; at++)
        {
            var after = text.Tokens[at].Plain.AsSpan().TrimStart();
            if (after.Length > 0) return after[0] is '(' or ',' or '.' or ':' or '-' or '–' or '—' or '|' or '[' or '·' or '（' or '，';
        }

        return true;
    }

    // "Title <br> Authors <br> …": the index of the first break.
    private static int Line(Run text)
    {
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Break) return i;
        }

        return -1;
    }

    // "(2017)", "(Book, Jan 2017)" in the middle of the text: where it opens, and where it ends.
    private static int DateGroup(string text, ItemFacts facts, out int end)
    {
        end = 0;
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOf(')', open);
            if (close < 0) return -1;
            end = close + 1;
            if (close - open > MaxGroupLength || !text.AsSpan(open, close - open).ContainsAnyInRange('0', '9')) continue;
            var trial = facts.Trial();
            if (FactGroup.TryRead(text.AsSpan()[(open + 1)..close], trial) && trial.Published is not null && trial.Organizations.Length == 0) return open;
        }

        return -1;
    }
}
