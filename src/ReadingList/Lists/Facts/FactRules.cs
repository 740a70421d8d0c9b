using ReadingList.Catalog;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>One small rule: what the pieces from a place on say.</summary>
/// <returns>How many pieces it understands; 0 where none.</returns>
internal delegate int FactRule(FactPieces pieces, int at, ItemFacts read);

/// <summary>The rules that tell what a piece of text is, each knowing one kind of fact. Of two dates the first is the entry's.</summary>
internal static class FactRules
{
    /// <summary>Asks the rules in their order.</summary>
    public static int Take(FactRule[] rules, FactPieces pieces, int at, ItemFacts read)
    {
        foreach (var rule in rules)
        {
            if (rule(pieces, at, read) is var taken and > 0) return taken;
        }

        return 0;
    }

    /// <summary>"Dec 5, 2022": one date in two pieces.</summary>
    public static int DateInTwo(FactPieces pieces, int at, ItemFacts read)
    {
        if (read.Published is not null || at + 1 >= pieces.Count || !PartialDates.TryParse(pieces[at], pieces[at + 1], out var date)) return 0;
        read.Add(date);
        return 2;
    }

    /// <summary>"2022", "Dec 2022", "2022년 12월".</summary>
    public static int Date(FactPieces pieces, int at, ItemFacts read)
    {
        if (read.Published is not null || !PartialDates.TryParse(pieces[at], out var date)) return 0;
        read.Add(date);
        return 1;
    }

    /// <summary>"NeurIPS 2022", "ICML'19".</summary>
    public static int Venue(FactPieces pieces, int at, ItemFacts read)
    {
        if (!Venues.TryParse(pieces[at], out var venue, out var year)) return 0;
        read.AddVenue(venue, year);
        return 1;
    }

    /// <summary>"AI Open 2020": where only a venue can stand.</summary>
    public static int UnknownVenue(FactPieces pieces, int at, ItemFacts read)
    {
        if (!Venues.TryParseUnknown(pieces[at], out var venue, out var year)) return 0;
        read.AddVenue(venue, year);
        return 1;
    }

    /// <summary>"넷마블 2022년 9월", "Google 2022". Of a name that no one knows and a bare year, "(PyCon APAC 2015)", nothing is sure.</summary>
    public static int NameAndDate(FactPieces pieces, int at, ItemFacts read)
    {
        if (read.Published is not null || !TryNameAndDate(pieces[at], read, out var name, out var date)) return 0;
        read.Add(date);
        read.AddOrganizations(name);
        return 1;
    }

    /// <summary>"Feb 24", "2월 24일" beside a name: a heading tells the year.</summary>
    public static int DayWithoutYear(FactPieces pieces, int at, ItemFacts read)
    {
        if (read.Yearless is not null || pieces.Count == 1 || !PartialDates.TryParseYearless(pieces[at], out var month, out var day)) return 0;
        if (day == 0 || !pieces[at].ToString().Any(char.IsLetter)) return 0;
        read.AddYearless(month, day);
        return 1;
    }

    /// <summary>"paper", "영상": what a link is, not who made it.</summary>
    public static int Kind(FactPieces pieces, int at, ItemFacts read)
    {
        if (pieces[at].ToString() is var kind && !KindWords.MatchKind(kind)) return 0;
        read.AddKind(kind);
        return 1;
    }

    /// <summary>Whatever else stands beside a date are organisations.</summary>
    public static int AnyName(FactPieces pieces, int at, ItemFacts read)
    {
        read.AddOrganizations(pieces[at].ToString());
        return 1;
    }

    private static bool TryNameAndDate(ReadOnlySpan<char> text, ItemFacts facts, out string name, out PartialDate date)
    {
        (name, date) = ("", default);
        for (var at = 1; at < text.Length; at++)
        {
            if (text[at] != ' ') continue;
            ReadOnlySpan<char> words;
            if (PartialDates.TryParse(text[at..], out date)) words = text[..at];
            else if (PartialDates.TryParse(text[..at], out date)) words = text[at..];
            else continue;
            name = words.Trim().ToString();
            if (IsReading(name)) return false;
            if (date.HasMonth ? NameShape.CanBeOrganization(name, facts.Vocabulary) : facts.Vocabulary.HasOrganization(name)) return true;
        }

        return false;
    }

    // When someone read it is not when it was published.
    private static bool IsReading(string word) => word.ToLowerInvariant() is "read" or "accessed" or "visited" or "added" or "updated" or "읽음" or "확인" or "열람" or "접속" or "추가" or "読了" or "閲覧" or "访问" or "已读" or "读完";
}
