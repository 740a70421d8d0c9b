using ReadingList.Lists.Dialects;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Rules;

/// <summary>What most lines of a section do, where one line alone could mean this or that.</summary>
/// <param name="NamesInParentheses">A parenthesis behind the link holds organisations: <c>[Title](u) (Naver)</c>.</param>
internal sealed record SectionHabits(bool NamesInParentheses)
{
    private const int MinLines = 3;

    public static SectionHabits None { get; } = new(NamesInParentheses: false);

    public static SectionHabits Of<TItem>(List<TItem> items, Func<TItem, Run> headOf)
    {
        var (linked, named) = (0, 0);
        foreach (var item in items)
        {
            var head = headOf(item);
            var at = Heads.FirstLink(head);
            if (at < 0) continue;
            linked++;
            if (head.Tokens[^1] is not { Kind: TokenKind.Text } last || last.Text.AsSpan().TrimEnd() is not [.., ')' or '）']) continue;
            var rest = head.Slice(at + 1, head.Tokens.Length).Plain.Trim();
            if (rest is ['(', .., ')'] or ['（', .., '）'] && IsNames(rest[1..^1])) named++;
        }

        return named >= MinLines && named * 2 >= linked ? new SectionHabits(NamesInParentheses: true) : None;
    }

    /// <summary>Whether every name of a group in parentheses can be an organisation's.</summary>
    public static bool IsNames(string content)
    {
        var names = content.Split([',', '，', '、', '/', '&'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return names.Length is > 0 and <= 5 && names.All(NameShape.CanBeOrganization);
    }
}
