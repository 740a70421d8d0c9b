using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Dialects;

/// <summary>Counts what the lines of a section do: a majority of them says what one alone leaves open.</summary>
internal static class HabitCount
{
    private const int MinLines = 3;

    public static SectionHabits Of<TItem>(List<TItem> items, Func<TItem, Run> headOf, Vocabulary vocabulary)
    {
        var habits = new SectionHabits(vocabulary);
        var (linked, named) = (0, 0);
        foreach (var item in items)
        {
            var head = headOf(item);
            var at = Heads.FirstLink(head);
            if (at < 0) continue;
            linked++;
            if (head.Tokens[^1] is not { Kind: TokenKind.Text } last || last.Text.AsSpan().TrimEnd() is not [.., ')' or '）']) continue;
            var rest = head.Slice(at + 1, head.Tokens.Length).Plain.Trim();
            if (rest is ['(', .., ')'] or ['（', .., '）'] && habits.AreNames(rest[1..^1])) named++;
        }

        return named >= MinLines && named * 2 >= linked ? habits with { NamesInParentheses = true } : habits;
    }
}
