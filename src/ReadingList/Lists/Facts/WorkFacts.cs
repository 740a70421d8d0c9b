using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>Who wrote a book or gave a talk, where and when: <c>by Ann Lee (Press, 2016)</c>, <c>, 김하나 지음, 나무출판, 2019</c>, <c> - Ann Lee, GOTO 2019 (</c>.</summary>
internal static class WorkFacts
{
    private const int MaxPiece = 60;
    private const int MaxPieces = 8;
    private const string Marks = " \t,，、;|·/:：-–—→➜>[(（";
    private static readonly string[] Writers = [" 지음", " 저", " 씀", " 글", "著", " 作"];
    private static readonly string[] Others = [" 역", " 옮김", " 엮음", " 감수", "訳", "译", "編", "编"];

    /// <returns>False where one of its pieces is a sentence or words in small letters.</returns>
    public static bool Take(string text, ItemFacts facts)
    {
        var pieces = Pieces(text);
        if (pieces.Count is 0 or > MaxPieces) return false;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!TakePiece(pieces[i], isDated: i + 1 < pieces.Count && PartialDates.TryParse(pieces[i + 1], out _), facts)) return false;
        }

        return true;
    }

    private static bool TakePiece(string piece, bool isDated, ItemFacts facts)
    {
        if (piece is ['(' or '（', .. var group, ')' or '）']) return TakeGroup(group, piece, facts);
        if (piece.Length > MaxPiece) return false;
        if (PartialDates.TryParse(piece, out var date) && facts.Refine(date)) return true;
        if (Venues.TryParse(piece, out var venue, out var year) || (Venues.TryParseUnknown(piece, out venue, out year) && !facts.Vocabulary.HasOrganizations(venue)))
        {
            facts.AddVenue(venue, year);
            return true;
        }

        if (TakePeople(piece, isDated, facts)) return true;
        if (SentenceShape.Is(piece) || char.IsLower(piece[0])) return false;
        if (isDated && NameShape.CanStandByDate(piece, facts.Vocabulary)) facts.AddOrganizations(piece);
        else facts.AddRemark(piece);
        return true;
    }

    private static bool TakeGroup(string group, string piece, ItemFacts facts)
    {
        if (FactGroup.TryRead(group, facts)) return true;
        if (SentenceShape.Is(group)) return false;
        facts.AddRemark(piece);
        return true;
    }

    private static bool TakePeople(string piece, bool isDated, ItemFacts facts)
    {
        if (IsEdition(piece) || Array.Exists(Others, word => piece.EndsWith(word, StringComparison.Ordinal)))
        {
            facts.AddRemark(piece);
            return true;
        }

        if (Array.Find(Writers, word => piece.EndsWith(word, StringComparison.Ordinal)) is { } writer) facts.AddAuthors(piece[..^writer.Length].Trim());
        else if (AuthorNames.TryReadBy(piece, out var authors)) facts.AddAuthors(authors);
        else if (IsPerson(piece, isDated, facts)) facts.AddAuthors(piece);
        else return false;
        return true;
    }

    // "2nd edition", "개정판", "第2版"
    private static bool IsEdition(string piece) =>
        piece.EndsWith("edition", StringComparison.OrdinalIgnoreCase) || piece.EndsWith(" ed.", StringComparison.Ordinal) || piece is ['개' or '초' or '初' or '新' or '第' or (>= '0' and <= '9'), .., '판' or '版' or '쇄' or '刷'];

    // Behind the first name, and before the year, may stand whoever printed it.
    private static bool IsPerson(string piece, bool isDated, ItemFacts facts) =>
        NameShape.IsKnownPerson(piece, facts.Vocabulary) || NameShape.IsJapanesePerson(piece) || ((facts.Authors is null || !isDated) && NameShape.IsPerson(piece, facts.Vocabulary));

    // Between commas and the like, and groups in parentheses as a whole.
    private static List<string> Pieces(string text)
    {
        var (pieces, from) = (new List<string>(), 0);
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && !IsSeparator(text, at)) continue;
            if (text[from..at].Trim(Marks.ToCharArray()) is { Length: > 0 } piece) pieces.Add(PlainText.OneLine(piece));
            from = at + 1;
            if (at == text.Length || text[at] is not ('(' or '（')) continue;
            var close = text.AsSpan(at).IndexOfAny(')', '）');
            if (close < 0) continue;
            pieces.Add(text[at..(at + close + 1)]);
            at += close;
            from = at + 1;
        }

        return pieces;
    }

    private static bool IsSeparator(string text, int at) => text[at] switch
    {
        ',' or '，' or '、' or ';' or '|' or '(' or '（' => true,
        '-' or '–' or '—' or '/' or '·' => at > 0 && at + 1 < text.Length && text[at - 1] == ' ' && text[at + 1] == ' ',
        _ => false,
    };
}
