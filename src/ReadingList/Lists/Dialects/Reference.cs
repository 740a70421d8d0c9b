using ReadingList.Lists.Facts;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Dialects;

/// <summary>
/// A reference without quotation marks, whose link only leads there: <c>Chen Hao. *T*. NSDI, 2010. [[PDF](u)]</c>,
/// <c>Park, M., &amp; Weber, J. (2014). T. *Journal*, 3(2). https://…</c>, <c>Ann Lee. 2020. T. In Proceedings. [pdf](u)</c>.
/// </summary>
internal sealed class Reference : Dialect
{
    private const int Shortest = 12;
    private const int ShortestTitle = 3;

    public override ItemReading? Read(Run head, SectionHabits habits)
    {
        var at = Heads.FirstLink(head);
        if (at <= 0 || !Heads.CanLead(head.Tokens[at]) || !OnlyLeads(head, at)) return null;
        var before = head.Slice(0, at);
        if (before.Plain.Length < Shortest || !before.Plain.Contains('.', StringComparison.Ordinal)) return null;
        var facts = new ItemFacts(habits);
        var (from, to) = TitleIn(before, facts);
        if (to <= from) return null;
        var title = before.Cut(from, to).Trim(" .,，．");
        if (title.IsBlank || Venues.TryParse(title.Plain, out _, out _)) return null;
        var note = Citation.Place(head.Cut(to, int.MaxValue), facts);
        return facts.Published is null && facts.Venue is null ? null : new ItemReading(title, head.Tokens[at], facts, note);
    }

    private static bool OnlyLeads(Run head, int at)
    {
        var link = head.Tokens[at];
        var label = link.Label.Plain.AsSpan().Trim("[] ");
        return link.Link!.Form == LinkForm.Bare || link.Label.Plain == link.Link.Url || Heads.IsBracketed(head, at) || KindWords.Match(link.Label.Plain)
            || label.StartsWith("doi", StringComparison.OrdinalIgnoreCase) || label.StartsWith("arXiv:", StringComparison.OrdinalIgnoreCase);
    }

    // Where the title stands behind the names; (0, 0) where no names begin the line.
    private static (int From, int To) TitleIn(Run before, ItemFacts facts)
    {
        var plain = before.Plain;
        var emphasis = Emphasis(before);
        var names = EndOfDated(plain, facts);
        if (names == 0) names = EndOfNames(plain, emphasis.From, facts);
        if (names == 0) return (0, 0);
        var from = names;
        while (from < plain.Length && plain[from] is ' ' or '.' or ',' or ':') from++;
        if (emphasis.To > 0 && emphasis.From == from) return emphasis;
        return (from, EndOfSentence(plain, from));
    }

    // "Park, M., & Weber, J. (2014)", "OpenAI. (2023, March)": whoever stands before a year in parentheses.
    private static int EndOfDated(string plain, ItemFacts facts)
    {
        var open = plain.IndexOf('(', StringComparison.Ordinal);
        var close = open < 2 ? -1 : plain.IndexOf(')', open);
        if (close < 0 || close + 1 >= plain.Length || plain[close + 1] is not ('.' or ',' or ':' or ' ') || !Citation.TakeAuthors(plain[..(close + 1)], facts)) return 0;
        return facts.Published is null ? 0 : close + 1;
    }

    // "Marc Dubois, A. Okafor." before emphasised words, or at the beginning of a line that goes on with a year.
    private static int EndOfNames(string plain, int emphasis, ItemFacts facts)
    {
        var end = AuthorNames.EndOf(plain);
        if (end > emphasis && emphasis > 0 && plain.AsSpan(0, emphasis).TrimEnd() is [.., '.' or ':' or ',']) end = emphasis;
        if (end >= plain.Length || !AreSurelyNames(plain[..end], facts.Vocabulary)) return 0;
        var trial = facts.Trial();
        if (!Citation.TakeAuthors(plain[..end], trial)) return 0;
        facts.Add(trial);
        // "Ann Lee. 2020. …"
        var year = plain.AsSpan(end).TrimStart();
        if (year.Length < 6 || year[4] is not ('.' or ',') || !PartialDates.TryParse(year[..4], out var date)) return end;
        facts.Add(date);
        return plain.Length - year.Length + 5;
    }

    private static bool AreSurelyNames(string text, Vocabulary vocabulary)
    {
        if (AuthorNames.HaveSigns(Citation.WithoutNumber(text), vocabulary)) return true;
        var names = text.Trim(' ', '.', ':', ',').Split([",", " and ", "&"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length > 1 && Array.TrueForAll(names, name => NameShape.IsPerson(name, vocabulary));
    }

    // The first words in emphasis, in places of the plain text; (0, 0) without.
    private static (int From, int To) Emphasis(Run text)
    {
        var (at, from) = (0, -1);
        var marker = "";
        foreach (var token in text.Tokens)
        {
            if (from < 0 && token.Kind == TokenKind.StyleOn && token.Text[0] != '~') (from, marker) = (at, token.Text);
            else if (from >= 0 && token.Kind == TokenKind.StyleOff && token.Text == marker) return (from, at);
            at += token.PlainLength;
        }

        return (0, 0);
    }

    private static int EndOfSentence(string plain, int from)
    {
        for (var at = from; at + 1 < plain.Length; at++)
        {
            if (plain[at] is '.' or '?' or '!' && plain[at + 1] == ' ' && at - from >= ShortestTitle && !EndsShort(plain.AsSpan(from, at - from))) return at + (plain[at] == '.' ? 0 : 1);
        }

        return plain.AsSpan().TrimEnd(" .,[(").Length;
    }

    // "vs.", "et al."
    private static bool EndsShort(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..] is "vs" or "al" or "St" or "No" or "Vol" or "Dr" or "Mr" or "Mrs";
}
