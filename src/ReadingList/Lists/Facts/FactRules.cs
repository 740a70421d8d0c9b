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

    /// <summary>"Dec 2022 - Jan 2023", "2012-2014": never the name of anybody.</summary>
    public static int Span(FactPieces pieces, int at, ItemFacts read)
    {
        if (read.Published is not null || !DateRanges.TryParse(pieces[at], out var from, out var isYears)) return 0;
        read.AddSpan(from, isYears, pieces[at].ToString());
        return 1;
    }

    /// <summary>"NeurIPS 2022", "ICML'19".</summary>
    public static int Venue(FactPieces pieces, int at, ItemFacts read)
    {
        if (!Venues.TryParse(pieces[at], out var venue, out var year)) return 0;
        read.AddVenue(venue, year);
        return 1;
    }

    /// <summary>"IEEE Access' 18", "Thesis' 10": only venues are written with a year cut short.</summary>
    public static int VenueWithShortYear(FactPieces pieces, int at, ItemFacts read)
    {
        if (!Venues.TryParseShortYear(pieces[at], out var venue, out var year) || read.Vocabulary.HasOrganization(venue)) return 0;
        read.AddVenue(venue, year);
        return 1;
    }

    /// <summary>"Hoff et al.", "by Ann Lee", "Ann Lee": persons, one or several pieces of them.</summary>
    public static int Authors(FactPieces pieces, int at, ItemFacts read)
    {
        var (end, known) = (at, false);
        for (; end < pieces.Count && (IsAuthor(pieces[end], read.Vocabulary) is var sure && sure || NameShape.IsPerson(pieces[end].ToString(), read.Vocabulary)); end++) known |= sure;
        if (!known) end = at;
        if (end == at) end = EndOfCited(pieces, at, read.Vocabulary);
        for (var i = at; i < end; i++) read.AddAuthors(WithoutBy(pieces[i]).ToString());
        return end - at;
    }

    /// <summary>"45분", "32p", "read 2024-01-05", "Korean": kept in the note.</summary>
    public static int Remark(FactPieces pieces, int at, ItemFacts read)
    {
        var text = pieces[at].ToString();
        if (!RemarkWords.Match(text) || (!RemarkWords.MatchWord(text) && read.Vocabulary.HasOrganization(text))) return 0;
        read.AddRemark(text);
        return 1;
    }

    /// <summary>"AI Open 2020": where only a venue can stand.</summary>
    public static int UnknownVenue(FactPieces pieces, int at, ItemFacts read)
    {
        if (!Venues.TryParseUnknown(pieces[at], out var venue, out var year)) return 0;
        read.AddVenue(venue, year);
        return 1;
    }

    /// <summary>"CIDR 2022", "USENIX ATC 2021": capitals and a year behind a title.</summary>
    public static int Acronym(FactPieces pieces, int at, ItemFacts read)
    {
        if (!Venues.TryParseUnknown(pieces[at], out var venue, out var year) || read.Vocabulary.HasOrganizations(venue) || venue.Length < 4) return 0;
        foreach (var letter in venue)
        {
            if (!char.IsAsciiLetterUpper(letter) && letter != ' ') return 0;
        }

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

    /// <summary>"Google", "Acme &amp; Bolt", "서울대학교 컴퓨터공학부": whatever else stands beside a date and can be a name.</summary>
    public static int Name(FactPieces pieces, int at, ItemFacts read)
    {
        var text = pieces[at].ToString();
        if (!IsName(text, read.Vocabulary)) return 0;
        read.AddOrganizations(text);
        return 1;
    }

    /// <summary>What no rule knows is kept in the note.</summary>
    public static int Words(FactPieces pieces, int at, ItemFacts read)
    {
        read.AddRemark(pieces[at].ToString());
        return 1;
    }

    private static bool IsName(string text, Vocabulary vocabulary)
    {
        if (vocabulary.HasOrganizations(text) || NameShape.IsSmallName(text)) return true;
        var any = false;
        for (var place = 0; OrganizationLabel.Next(text, ref place) is { } name; any = true)
        {
            if (!NameShape.CanStandByDate(name, vocabulary)) return false;
        }

        return any;
    }

    private static bool IsAuthor(ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        if (AuthorNames.TryReadBy(text, out _) || IsEtAl(text)) return true;
        return NameShape.IsKnownPerson(text.ToString(), vocabulary);
    }

    // "Hoff, Lee et al.": names before the sign that these are names; "Ruiz and Tamm, 2019".
    private static int EndOfCited(FactPieces pieces, int at, Vocabulary vocabulary)
    {
        var next = at;
        while (next < pieces.Count && NameShape.CanBeSurname(pieces[next])) next++;
        if (next < pieces.Count && next > at && IsEtAl(pieces[next])) return next + 1;
        if (at + 1 >= pieces.Count) return at;
        if (IsPair(pieces[at], " and ", vocabulary) && PartialDates.TryParse(pieces[at + 1], out var year) && !year.HasMonth) return at + 1;
        return IsPair(pieces[at], " & ", vocabulary) && Venues.TryParse(pieces[at + 1], out _, out _) ? at + 1 : at;
    }

    // "Ruiz and Tamm" before a year: how papers are cited. Companies are joined by signs, but not before a venue.
    private static bool IsPair(ReadOnlySpan<char> text, string joint, Vocabulary vocabulary)
    {
        var and = text.IndexOf(joint);
        if (and < 0) return false;
        return IsSurname(text[..and], vocabulary) && IsSurname(text[(and + joint.Length)..], vocabulary);
    }

    private static bool IsSurname(ReadOnlySpan<char> word, Vocabulary vocabulary) =>
        NameShape.CanBeSurname(word) && !word.Contains(' ') && !vocabulary.HasOrganization(word.ToString());

    private static bool IsEtAl(ReadOnlySpan<char> text) =>
        text.EndsWith(" et al", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" et al.", StringComparison.OrdinalIgnoreCase) || text is "et al" or "et al.";

    private static ReadOnlySpan<char> WithoutBy(ReadOnlySpan<char> text) => text.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? text[3..].Trim() : text;

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
            if (RemarkWords.IsReading(text)) return false;
            if (facts.Vocabulary.HasOrganization(name)) return true;
            if ((date.HasMonth || facts.Habits.NameAndYear) && (NameShape.CanBeOrganization(name, facts.Vocabulary) || NameShape.IsSmallName(name))) return true;
        }

        return false;
    }
}
