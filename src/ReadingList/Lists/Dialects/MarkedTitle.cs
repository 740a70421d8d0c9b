using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Dialects;

/// <summary>
/// A book or a talk: its title in emphasis or quotation marks, then who, where and when, then links to where it is had:
/// <c>*T* by Ann Lee (Press, 2016) [Shop](u)</c>, <c>『제목』, 김하나 지음, 나무출판, 2019 [서점](u)</c>, <c>"T" - Ann Lee, GOTO 2019 ([video](u))</c>.
/// </summary>
internal sealed class MarkedTitle : Dialect
{
    public override ItemReading? Read(Run head, SectionHabits habits)
    {
        var at = Heads.FirstLink(head);
        if (at <= 0 || !Heads.CanLead(head.Tokens[at])) return null;
        var before = head.Slice(0, at);
        var (from, to, end) = Emphasised(before);
        if (end == 0) (from, to, end) = Quoted(before.Plain);
        if (end == 0) return null;
        var title = before.Cut(from, to).Trim();
        if (title.IsBlank || KindWords.Match(title.Plain) || Venues.TryParse(title.Plain, out _, out _) || PartialDates.TryParse(title.Plain, out _)) return null;
        var facts = new ItemFacts(habits);
        if (!WorkFacts.Take(before.Plain[end..], facts) || (facts.Authors is null && facts.Published is null)) return null;
        return new ItemReading(title, head.Tokens[at], facts, RestFacts.Read(head.Slice(at, head.Tokens.Length), facts, AuthorsPlace.Nowhere));
    }

    // Bold is a title in many ways of writing, which have their own dialects.
    private static (int From, int To, int End) Emphasised(Run before)
    {
        var (at, from) = (0, -1);
        foreach (var token in before.Tokens)
        {
            if (from < 0 && token.Kind == TokenKind.StyleOn)
            {
                if (token.Text is not ("*" or "_") || !IsNumber(before.Plain.AsSpan(0, at))) return default;
                from = at;
            }
            else if (from >= 0 && token.Kind == TokenKind.StyleOff && token.Text is "*" or "_") return (from, at, at);
            else if (token.Kind == TokenKind.Code) return default;
            at += token.PlainLength;
        }

        return default;
    }

    private static (int From, int To, int End) Quoted(string plain)
    {
        var (open, close) = Quotes.First(plain);
        return close > 0 && IsNumber(plain.AsSpan(0, open)) ? (open + 1, close, close + 1) : default;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => Signs.Only(text) && text.IndexOfAny("([（【") < 0;
}
