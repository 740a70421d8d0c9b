using System.Collections.Frozen;
using ReadingList.Catalog;

namespace ReadingList.Lists.Words;

/// <summary>Conferences and journals: <c>NeurIPS 2022</c>, <c>KDD' 19</c>. Never organisations.</summary>
internal static class Venues
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
    [
        "NeurIPS", "NIPS", "ICML", "ICLR", "AAAI", "IJCAI", "UAI", "AISTATS", "COLT", "JMLR", "TMLR", "TPAMI", "PAMI", "CVPR", "ICCV", "ECCV",
        "WACV", "BMVC", "SIGGRAPH", "ACL", "EMNLP", "NAACL", "EACL", "COLING", "TACL", "CoNLL", "AACL", "SIGIR", "KDD", "SIGKDD", "WWW",
        "TheWebConf", "RecSys", "WSDM", "CIKM", "ECIR", "ICDE", "VLDB", "PVLDB", "SIGMOD", "ICDM", "SDM", "OSDI", "SOSP", "NSDI", "ATC",
        "EuroSys", "MLSys", "SysML", "ASPLOS", "ISCA", "MICRO", "HPCA", "SC", "ICASSP", "INTERSPEECH", "ASRU", "SLT", "TASLP", "CHI", "UIST",
        "CSCW", "CoRL", "ICRA", "IROS", "RSS", "MICCAI", "FAccT", "AIES", "arXiv", "Nature", "Science", "PNAS", "ICSE", "FSE", "ASE", "PLDI",
        "POPL", "CCS", "NDSS", "S&P", "TOIS", "TKDE", "TNNLS", "ACMMM", "ACM MM", "MM", "LREC", "WMT", "IWSLT", "HCLT", "KSC", "KCC", "ISMIR",
        "SIGCOMM", "HotOS", "HotNets", "SoCC", "CIDR", "EDBT", "PODS", "PODC", "MobiCom", "MobiSys", "SenSys", "Middleware", "OOPSLA", "ICFP", "PPoPP", "STOC", "FOCS", "SODA",
        "CRYPTO", "EUROCRYPT", "USENIX Security", "USENIX ATC", "SREcon", "3DV", "ACCV", "ICIP", "ICPR", "IJCV", "TVCG", "Eurographics", "UbiComp", "IUI", "HRI", "SIGDIAL", "INLG", "L4DC", "CACM", "Communications of the ACM", "TOCS", "TODS", "JACM", "ACM Queue",
        "QCon", "GOTO", "Strange Loop", "DEVIEW", "FOSDEM", "KubeCon", "WWDC", "re:Invent", "PyData", "EuroPython", "Spark Summit", "Black Hat", "DEF CON", "if(kakao)",
        "Interspeech", "NeurIPS Workshop", "ICLR Workshop", "ICML Workshop", "Findings", "Neural Computation", "CVPR Workshop", "ICLR Blogpost",
    ], StringComparer.OrdinalIgnoreCase);

    private const int MaxLength = 40;
    private const int MaxJournal = 80;

    /// <summary>Reads "NeurIPS 2022", "KDD' 19", "ICML'19", "EMNLP 2020 Findings", "arXiv".</summary>
    /// <param name="year">The year it names; null without one.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out string venue, out PartialDate? year)
    {
        (venue, year) = ("", null);
        text = text.Trim();
        if (text.StartsWith("In ")) text = text[3..].TrimStart();
        if (text.Length is < 2 or > MaxLength) return false;
        var end = 0;
        while (end < text.Length && !char.IsAsciiDigit(text[end]) && text[end] is not ('\'' or '’' or '‘')) end++;
        var name = text[..end].Trim(" ,-()@");
        if (!Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) return false;
        venue = name.ToString();
        var rest = text[end..].TrimStart("'’‘ ");
        if (rest.Length == 0) return true;
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        if (digits is not (2 or 4)) return false;
        var number = int.Parse(rest[..digits], System.Globalization.CultureInfo.InvariantCulture);
        if (digits == 2) number += number > 60 ? 1900 : 2000;
        if (number is < 1900 or > 2100) return false;
        year = PartialDate.Of(number);
        var track = rest[digits..].Trim(" ,-():");
        if (track.Length > 0) venue = $"{venue} {track}";
        return track.Length <= 20;
    }

    /// <summary>Reads capitalised words before a year cut short, "IEEE Access' 18", "Signal Processing ’14".</summary>
    public static bool TryParseShortYear(ReadOnlySpan<char> text, out string venue, out PartialDate? year)
    {
        (venue, year) = ("", null);
        var mark = text.LastIndexOfAny('\'', '’', '‘');
        if (mark < 0 && IsJournal(text)) mark = text.TrimEnd().LastIndexOf(' ');
        if (mark < 2 || text.Length > (IsJournal(text) ? MaxJournal : MaxLength) || text[(mark + 1)..].Trim() is not [>= '0' and <= '9', >= '0' and <= '9'] digits) return false;
        venue = text[..mark].Trim(" ,").ToString();
        var number = ((digits[0] - '0') * 10) + digits[1] - '0';
        year = PartialDate.Of(number > 60 ? 1900 + number : 2000 + number);
        return venue.Length > 1 && char.IsUpper(venue[0]) && !venue.AsSpan().ContainsAnyInRange('0', '9') && MonthNames.Of(venue) == 0;
    }

    // "IEEE Transactions on Multimedia 21", "Journal of Computer Vision' 17": by their first word they may be long, and lack the apostrophe.
    private static bool IsJournal(ReadOnlySpan<char> text) =>
        text.StartsWith("IEEE ") || text.StartsWith("ACM ") || text.StartsWith("Journal ") || text.StartsWith("Transactions ") || text.StartsWith("Proceedings ");

    /// <summary>Reads capitalised words before a year, "IEEE TNNLS 2020", "AI Open 2020": where only a venue can stand, that is one.</summary>
    public static bool TryParseUnknown(ReadOnlySpan<char> text, out string venue, out PartialDate? year)
    {
        (venue, year) = ("", null);
        if (text.TrimEnd() is not [.., >= '0' and <= '9']) return false;
        var words = text.Trim().ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 6 || !PartialDate.TryParse(words[^1], out var date) || date.HasMonth) return false;
        if (!words[..^1].All(word => char.IsAsciiLetterUpper(word[0]) || word is "of" or "on" or "and" or "in" or "for" or "the" or "&")) return false;
        (venue, year) = (string.Join(' ', words[..^1]), date);
        return true;
    }
}
