using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>
/// Groups and dates that a title begins with: <c>[2023/10] Title</c>, <c>(ICML 2020) Title</c>, <c>[네이버] 제목</c>,
/// <c>[14] Title</c>, <c>2022.03.01 - Title</c>. What is none of these, <c>[FOO] Title</c>, belongs to the title.
/// </summary>
internal static class LeadingGroups
{
    private const int MaxGroups = 4;
    private const int MaxLength = 80;
    private const string Separators = " \t-–—:：|,.·";

    /// <returns>The title without them; as it was where nothing else is left.</returns>
    public static Run Take(Run title, ItemFacts facts)
    {
        for (var i = 0; i < MaxGroups; i++)
        {
            var trial = facts.Trial();
            // "`ICLR'20` Title"
            if (title.Tokens is [{ Kind: TokenKind.Code } code, { Kind: TokenKind.Text, Text: [' ', ..] }, ..] && FactGroup.TryRead(code.Text, trial) && title.Slice(1, title.Tokens.Length).Trim(Separators) is { IsBlank: false } behind)
            {
                facts.Add(trial);
                title = behind;
                continue;
            }

            var opening = title.Opening(MaxLength);
            var end = EndOfGroup(opening, trial);
            if (end == 0) end = EndOfDate(opening, trial);
            if (end == 0) break;
            while (end < title.Plain.Length && Separators.Contains(title.Plain[end], StringComparison.Ordinal)) end++;
            if (title.Cut(end, int.MaxValue) is not { IsBlank: false } rest) break;
            facts.Add(trial);
            title = rest;
        }

        return title;
    }

    private static int EndOfGroup(string text, ItemFacts facts)
    {
        if (text.Length < 3 || text[0] is not ('[' or '(' or '【' or '（' or '［')) return 0;
        var close = text.AsSpan().IndexOfAny("])】）］");
        if (close < 2 || close > MaxLength) return 0;
        var content = text[1..close].Trim();
        return IsTaken(content, isSquare: text[0] is '[' or '【' or '［', facts) ? close + 1 : 0;
    }

    private static bool IsTaken(string content, bool isSquare, ItemFacts facts)
    {
        if (content.Length == 0) return true;
        if (content.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && content.Length <= 3) return true;
        if (FactGroup.TryRead(content, facts)) return true;
        if (!isSquare) return false;
        if (facts.Vocabulary.HasOrganizations(content)) facts.AddOrganizations(content);
        else if (KindWords.MatchKind(content)) facts.AddKind(content);
        else if (RemarkWords.MatchNumbered(content)) facts.AddRemark(content);
        else if (PartialDates.TryParseYearless(content, out var month, out var day)) facts.AddYearless(month, day);
        else return false;
        return true;
    }

    // A date with its month, or a year that a separator ends: "2022 - Title"; a title may begin with a year.
    private static int EndOfDate(string text, ItemFacts facts)
    {
        if (text.Length < 6 || !char.IsAsciiDigit(text[0])) return 0;
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or '-' or '/' or '년' or '월' or '일' or '年' or '月' or '日')) end++;
        if (end < 4 || end >= text.Length || text[end] is not (' ' or '\t' or ':' or '：' or '|' or '(' or '）')) return 0;
        if (!PartialDates.TryParse(text.AsSpan(0, end).TrimEnd("-.:"), out var date)) return 0;
        var behind = text.AsSpan(end).TrimStart();
        if (!date.HasMonth && (behind.IsEmpty || behind[0] is not ('-' or '–' or '—' or '|' or ':' or '：'))) return 0;
        facts.Add(date);
        return end;
    }
}
