using System.Buffers;
using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Forms;

/// <summary>Whether a line outside lists says one link and something of it, and is no sentence in which a link stands.</summary>
internal static class MainLink
{
    private const string Openers = "[(【（<「{";
    private const string Closers = "])】）>」}";
    private static readonly SearchValues<char> Opening = SearchValues.Create(Openers);

    public static ItemReading? Read(Run line, SectionHabits habits)
    {
        var at = Heads.FirstLink(line);
        if (at < 0 || line.Tokens[at].Link!.Form == LinkForm.Broken || !IsOfFacts(line.Slice(0, at)) || IsNavigation(line)) return null;
        var mayBegin = Heads.CanName(line.Tokens[at]) ? EndsTitle(line, at) : IsAddressAlone(line, at);
        return mayBegin && Dialect.First(line, habits) is { Address: not null } reading ? reading : null;
    }

    /// <summary>Whether a line is an address and nothing else.</summary>
    public static bool IsAddressAlone(Run line, int at) =>
        at >= 0 && line.Tokens[at] is var link && link.Label.Plain == link.Link!.Url && line.Plain.AsSpan().Trim(" <>*_·•-").SequenceEqual(link.Label.Plain);

    // Dates, numbers, signs, code, and groups in brackets.
    private static bool IsOfFacts(Run before)
    {
        if (before.Tokens.Length == 0) return true;
        if (before.Holds(TokenKind.Link)) return false;
        var text = string.Concat(before.Tokens.Where(token => token.Kind == TokenKind.Text).Select(token => token.Text));
        for (var open = text.AsSpan().IndexOfAny(Opening); open >= 0; open = text.AsSpan().IndexOfAny(Opening))
        {
            var close = text.IndexOf(Closers[Openers.IndexOf(text[open], StringComparison.Ordinal)], open);
            text = close < 0 ? text.Remove(open, 1) : text.Remove(open, close + 1 - open);
        }

        text = text.Trim(' ', ':', '-', '–', '—', '|', '·', '"', '“', '\'');
        return Signs.Only(text) || PartialDates.TryParse(text, out _) || PartialDates.TryParseYearless(text, out _, out _);
    }

    // "[A](u) | [B](u)": ways to go, not things to read.
    private static bool IsNavigation(Run line)
    {
        var names = 0;
        foreach (var token in line.Tokens)
        {
            if (token.IsLink && Heads.CanName(token)) names++;
            else if (token.Kind is TokenKind.Text or TokenKind.Code && token.Text.Any(char.IsLetterOrDigit)) return false;
        }

        return names > 1;
    }

    // Behind the link a sentence would go on with a word, or in Korean and Japanese with a particle.
    private static bool EndsTitle(Run line, int at)
    {
        var rest = line.Slice(at + 1, line.Tokens.Length);
        foreach (var token in rest.Tokens)
        {
            if (token.Kind is TokenKind.Code or TokenKind.StyleOn or TokenKind.Break or TokenKind.Image) return true;
            if (token.Plain.AsSpan().Trim().IsEmpty) continue;
            if (token.IsLink) return true;
            return IsBoundary(token.Plain, rest);
        }

        return true;
    }

    private static bool IsBoundary(string text, Run rest)
    {
        var words = text.AsSpan().TrimStart();
        if (char.IsAsciiDigit(words[0])) return words.Length < text.Length;
        if (char.IsLetterOrDigit(words[0]) || words[0] is '\'' or '’' or '&' or '+') return words.StartsWith("by ") && words.Length < text.Length;
        // "[A](u), [B](u) and [C](u) are …"
        return words[0] is not (',' or '，' or '、') || Heads.FirstLink(rest) is < 0 || words[1..].TrimStart().Length > 0;
    }
}
