using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Facts;

/// <summary>Date and organisation in trailing parentheses of a title: <c>Title (RLHF) (Dec 2022, HuggingFace)</c>.</summary>
internal static class LabelFacts
{
    private const int MaxGroups = 4;
    private const int MaxUnclosedLength = 60;

    /// <returns>The title without the groups that were read, and whether their parentheses did not balance.</returns>
    public static (Run Title, bool Unbalanced) Take(Run title, ItemFacts facts)
    {
        var unbalanced = false;
        title = title.Trim();
        for (var i = 0; i < MaxGroups && LastGroup(title.Plain) is var (open, close) && open > 0; i++)
        {
            if (!FactGroup.TryRead(title.Plain.AsSpan()[(open + 1)..close], facts)) break;
            unbalanced |= close + 1 < title.Plain.TrimEnd().Length;
            title = Before(title, open);
        }

        return Unclosed(title.Plain) is var start and > 0 && FactGroup.TryRead(title.Plain.AsSpan(start + 1), facts) ? (Before(title, start), true) : (title, unbalanced);
    }

    // The blanks before the place go with what stands behind it, so that the text is cut once.
    private static Run Before(Run title, int place)
    {
        while (place > 0 && char.IsWhiteSpace(title.Plain[place - 1])) place--;
        return title.Cut(0, place).Trim();
    }

    // "Title (Dec 2022, Google": where the last parenthesis opens that nothing closes; -1 without one.
    private static int Unclosed(string text)
    {
        var open = text.AsSpan().LastIndexOfAny('(', '（');
        return open > 0 && text.Length - open <= MaxUnclosedLength && text.AsSpan(open).IndexOfAny(')', '）') < 0 ? open : -1;
    }

    // The last balanced group, where nothing but closing parentheses stands behind it; (-1, -1) where there is none.
    private static (int Open, int Close) LastGroup(string text)
    {
        var close = text.Length - 1;
        while (close >= 0 && IsClose(text[close])) close--;
        close++;
        if (close >= text.Length || close == 0) return (-1, -1);
        // Of "Netflix))" the first closes the group; the others are one too many unless the title opened them.
        if (close < text.Length - 1 && Opened(text, text.Length - 1) is var outer and > 0) return (outer, text.Length - 1);
        return Opened(text, close) is var open and >= 0 && (close == text.Length - 1 || !OpensMore(text, open)) ? (open, close) : (-1, -1);
    }

    // Where the parenthesis opens that closes at a place; -1 where none does.
    private static int Opened(string text, int close)
    {
        var depth = 0;
        for (var at = close; at >= 0; at--)
        {
            if (IsClose(text[at])) depth++;
            else if (text[at] is '(' or '（' && --depth == 0) return at;
        }

        return -1;
    }

    private static bool OpensMore(string text, int end)
    {
        var depth = 0;
        foreach (var letter in text.AsSpan(0, end)) depth += letter is '(' or '（' ? 1 : IsClose(letter) ? -1 : 0;
        return depth > 0;
    }

    private static bool IsClose(char letter) => letter is ')' or '）';
}
