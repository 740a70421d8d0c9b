using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Dialects;

/// <summary>Counts what the lines of a section do: a majority of them says what one alone leaves open.</summary>
internal static class HabitCount
{
    private const int MinLines = 3;
    private const int MinSiblings = 2;
    private const int MaxGroup = 60;

    public static SectionHabits Of<TItem>(List<TItem> items, Func<TItem, Run> headOf, Vocabulary vocabulary)
    {
        var habits = new SectionHabits(vocabulary);
        var (linked, named, dated, leading, people, ended) = (0, 0, 0, 0, 0, 0);
        var behindDash = new List<string>();
        foreach (var item in items)
        {
            var head = headOf(item);
            var at = Heads.FirstLink(head);
            if (at < 0) continue;
            linked++;
            var before = NameBefore(head, at);
            if (before.EndsWith(':') && IsOrganization(before[..^1], habits)) leading++;
            if (before.Length > 0 && NameShape.IsKnownPerson(before[..^1].TrimEnd(), vocabulary)) people++;
            behindDash.AddRange(NamesBehindDash(head, at, habits));
            var group = LastGroup(head);
            if (group.Length == 0) continue;
            if (PartialDates.TryParse(group, out _)) ended++;
            if (IsNameAndYear(group, habits)) dated++;
            else if (head.Slice(at + 1, head.Tokens.Length).Plain.AsSpan().Trim() is ['(' or '（', .. var content, ')' or '）'] && content.SequenceEqual(group) && habits.AreNames(group)) named++;
        }

        bool Most(int lines, int least) => lines >= least && lines * 2 >= linked;
        return habits with
        {
            NamesInParentheses = Most(named, MinLines),
            NameAndYear = Most(dated, MinSiblings),
            NamesBeforeColon = Most(leading, MinSiblings),
            PeopleBefore = Most(people, MinSiblings),
            // Short notes stand there as often: what nobody knows as a name is none.
            NamesBehindDash = Most(behindDash.Count, MinSiblings) && behindDash.Count(vocabulary.HasOrganizations) * 2 >= behindDash.Count,
            DatesAtEnd = Most(ended, MinLines),
        };
    }

    // One, or none.
    private static string[] NamesBehindDash(Run head, int link, SectionHabits habits)
    {
        if (link + 1 >= head.Tokens.Length) return [];
        var rest = head.Slice(link + 1, head.Tokens.Length).Plain.AsSpan().Trim();
        if (rest.Length is < 4 or > MaxGroup || rest[0] is not ('-' or '–' or '—' or ':')) return [];
        var name = rest[1..].Trim().ToString();
        return NameShape.CanBeOrganization(name, habits.Vocabulary) && !NameShape.IsKnownPerson(name, habits.Vocabulary) ? [name] : [];
    }

    // What stands in the last parenthesis of a line, also where the link's label ends in it; "" without one.
    private static string LastGroup(Run head)
    {
        var last = head.Tokens.Length - 1;
        while (last > 0 && (head.Tokens[last].PlainLength == 0 || string.IsNullOrWhiteSpace(head.Tokens[last].Plain))) last--;
        var text = head.Tokens[last].Plain.AsSpan().TrimEnd();
        if (text is not [.., ')' or '）']) return "";
        var open = text.LastIndexOfAny('(', '（');
        return open < 0 || text.Length - open > MaxGroup ? "" : text[(open + 1)..^1].Trim().ToString();
    }

    // "Foolab 2018", "2021 acme".
    private static bool IsNameAndYear(string group, SectionHabits habits)
    {
        var blank = group.LastIndexOf(' ');
        if (blank <= 0) return false;
        if (IsYear(group.AsSpan(blank + 1))) return IsName(group[..blank], habits);
        blank = group.IndexOf(' ', StringComparison.Ordinal);
        return IsYear(group.AsSpan(0, blank)) && IsName(group[(blank + 1)..], habits);
    }

    private static bool IsYear(ReadOnlySpan<char> word) => word.Length == 4 && word[0] is '1' or '2' && word.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsName(string name, SectionHabits habits) =>
        (NameShape.CanBeOrganization(name, habits.Vocabulary) || NameShape.IsSmallName(name)) && !Venues.TryParse(name, out _, out _) && MonthNames.Of(name) == 0;

    // What stands before a link, with the colon or dash that ends it; "" where none does.
    private static string NameBefore(Run head, int link)
    {
        if (link == 0) return "";
        var before = head.Slice(0, link).Plain.AsSpan().Trim();
        if (before.Length is < 3 or > MaxGroup || before[^1] is not (':' or '：' or '-' or '–' or '—')) return "";
        return before[^1] == '：' ? $"{before[..^1]}:" : before.ToString();
    }

    private static bool IsOrganization(string name, SectionHabits habits) =>
        NameShape.CanBeOrganization(name.Trim(), habits.Vocabulary) && !NameShape.IsKnownPerson(name.Trim(), habits.Vocabulary);
}
