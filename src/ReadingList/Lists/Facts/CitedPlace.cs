using ReadingList.Catalog;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>Where and when something cited stands: <c>Nature 521 (2015): 436-444</c>, <c>at 9th Storage Symposium, May 2014</c>, <c>docs.example.org, 2010</c>.</summary>
internal static class CitedPlace
{
    private const string Marks = " ,.;:()[]\t\n";
    private const int MaxWordsOfDate = 4;

    /// <summary>Notes venue and date.</summary>
    /// <returns>What stands behind the date and is no page: words of the note.</returns>
    public static string Read(string text, ItemFacts facts)
    {
        text = WithoutAuthors(text, facts);
        var (start, end) = DateIn(text, out var date);
        if (end == 0 && Venues.TryParseShortYear(text.AsSpan().Trim(Marks), out var venue, out var year))
        {
            facts.AddVenue(venue, year);
            return "";
        }

        if (end == 0)
        {
            AddVenue(text, facts);
            return "";
        }

        facts.Add(date);
        var after = text[end..].Trim(Marks.ToCharArray());
        var pages = after.Any(char.IsLetter) && !RemarkWords.Match(after) ? "" : after;
        AddVenue(pages.Length > 0 ? $"{text[..start].TrimEnd(' ', '(', ',', '.', ':')}, {pages}" : text[..start], facts);
        return pages.Length > 0 ? "" : after;
    }

    // "“Logs”, Ann Lee, 2021": names behind the title.
    private static string WithoutAuthors(string text, ItemFacts facts)
    {
        text = text.TrimStart(Marks.ToCharArray());
        if (facts.Authors is not null) return text;
        while (text.IndexOf(',', StringComparison.Ordinal) is var comma and > 0 && NameShape.IsKnownPerson(text[..comma].Trim(), facts.Vocabulary))
        {
            facts.AddAuthors(text[..comma].Trim());
            text = text[(comma + 1)..].TrimStart();
        }

        return text;
    }

    private static void AddVenue(string text, ItemFacts facts)
    {
        var venue = text.AsSpan().Trim(Marks);
        // "*Transactions* (TOCS)" keeps its parenthesis.
        if (venue.Length > 0 && text.AsSpan().TrimEnd(" ,.;:").EndsWith(")") && venue.Contains('(') && !venue.EndsWith(")")) venue = string.Concat(venue, ")");
        if (venue.Length > 0) facts.AddVenue(venue.ToString(), null);
    }

    // The last date of the text; (0, 0) without one.
    private static (int Start, int End) DateIn(string text, out PartialDate date)
    {
        date = default;
        // "15 (2014): 1929-1958": a year in parentheses before the pages.
        for (var open = text.IndexOf('('); open >= 0 && open + 5 < text.Length; open = text.IndexOf('(', open + 1))
        {
            if (text[open + 5] == ')' && IsYear(text, open + 1) && PartialDates.TryParse(text.AsSpan(open + 1, 4), out date)) return (open + 1, open + 5);
        }

        for (var at = text.Length - 4; at >= 0; at--)
        {
            if (!IsYear(text, at)) continue;
            var end = EndOfNumbers(text, at + 4);
            var start = Earliest(text, at, ref end, out date);
            if (start >= 0) return (start, end);
        }

        return (0, 0);
    }

    // "2014-05-25", "2014년"
    private static int EndOfNumbers(string text, int end)
    {
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '-' or '.' or '/' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        return end < text.Length && text[end] is '년' or '年' ? end + 1 : end;
    }

    private static bool IsYear(string text, int at)
    {
        if (text[at] is not ('1' or '2') || !text.AsSpan(at, 4).ContainsOnlyDigits()) return false;
        return at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ':' or '/' or '-' or '–');
    }

    // "May 25, 2014": words before the year that make one date with it.
    private static int Earliest(string text, int year, ref int end, out PartialDate date)
    {
        if (!PartialDates.TryParse(text.AsSpan(year, end - year), out date))
        {
            end = year + 4;
            if (end < text.Length && char.IsAsciiDigit(text[end]) || !PartialDates.TryParse(text.AsSpan(year, 4), out date)) return -1;
        }

        Lengthen(text, year, ref end, ref date);
        var (earliest, at) = (year, year);
        for (var words = 0; words < MaxWordsOfDate && at > 0; words++)
        {
            while (at > 0 && text[at - 1] is ' ' or ',' or '.') at--;
            while (at > 0 && char.IsLetterOrDigit(text[at - 1])) at--;
            if (at > 0 && text[at - 1] is '-' or '–' or '/') break;
            if (PartialDates.TryParse(text.AsSpan(at, end - at), out var longer)) (earliest, date) = (at, longer);
        }

        return earliest;
    }

    // "2020년 3월 5일"
    private static void Lengthen(string text, int year, ref int end, ref PartialDate date)
    {
        for (var to = end; to < text.Length && text[to] == ' ';)
        {
            to++;
            while (to < text.Length && char.IsLetterOrDigit(text[to])) to++;
            if (!PartialDates.TryParse(text.AsSpan(year, to - year), out var longer)) return;
            (end, date) = (to, longer);
        }
    }

    private static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
