using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Forms;

/// <summary>
/// <c>**Title** \ *Authors* \ ICML 2022. [[Paper]](u) [[Code]](u)</c>: a title in bold, in quotation marks or behind its
/// number, or a plain one before links in brackets of their own.
/// </summary>
internal sealed class TitledLines : ParagraphForm
{
    private const int MaxLines = 6;
    private const int MaxPlainTitle = 200;
    private static readonly Citation Cited = new();
    private static readonly Reference Referred = new();
    private static readonly TitleThenLinks Titled = new();

    public override FormKind Kind => FormKind.TitledLines;

    public override FormEntry? TryRead(ReadOnlySpan<TextLine> lines, SectionHabits habits)
    {
        var first = lines[0].Content;
        if (Heads.FirstLink(first) >= 0) return IsTitled(first) && Read(first, habits) is { } alone ? new FormEntry(Kind, alone, first) : null;
        if (!BeginsWithTitle(first)) return null;
        var tokens = first.Tokens.ToList();
        for (var i = 1; i < Math.Min(lines.Length, MaxLines); i++)
        {
            var line = lines[i].Content;
            if (line.IsBlank) return null;
            tokens.Add(new Token(TokenKind.Break, "", line.Tokens[0].Start, line.Tokens[0].Start));
            tokens.AddRange(line.Tokens);
            if (Heads.FirstLink(line) < 0) continue;
            var head = new Run([.. tokens]);
            return IsTitled(head) && Read(head, habits) is { } reading ? new FormEntry(Kind, reading, head, i + 1) : null;
        }

        return null;
    }

    public static ItemReading? Read(Run head, SectionHabits habits) => (Cited.Read(head, habits) ?? Referred.Read(head, habits) ?? Titled.Read(head, habits)) is { Address: not null } reading && !reading.Title.IsBlank ? reading : null;

    /// <summary>Whether the first link of a line says what it is and stands for itself, and what stands before it can be a title.</summary>
    public static bool IsTitled(Run head)
    {
        var at = Heads.FirstLink(head);
        if (at <= 0 || head.Tokens[at].Link!.Form == LinkForm.Broken) return false;
        var before = head.Slice(0, at).Plain.AsSpan().TrimEnd();
        if (Heads.IsBracketed(head, at)) return BeginsWithTitle(head) || before.Length <= MaxPlainTitle;
        return BeginsWithTitle(head) && KindWords.Match(head.Tokens[at].Label.Plain) && before.Length > 0 && !IsInSentence(before);
    }

    // "see the [paper](u)": the word before the link needs it.
    private static bool IsInSentence(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return char.IsLetter(word[^1]) && char.IsLower(word[0]) && !word.EndsWith(".");
    }

    // Bold, a quotation mark, or "[14]".
    private static bool BeginsWithTitle(Run line)
    {
        foreach (var token in line.Tokens)
        {
            if (token.Kind == TokenKind.StyleOn) return token.Text is "**" or "__" || token.Text.Length == 3;
            if (token.Kind != TokenKind.Text) return false;
            var text = token.Text.AsSpan().TrimStart();
            if (text.IsEmpty || Signs.Only(text)) continue;
            return text[0] is '"' or '“' or '「' or '『' or '《' || (text[0] == '[' && text.IndexOf(']') is > 1 and < 5 and var close && !text[1..close].ContainsAnyExceptInRange('0', '9'));
        }

        return false;
    }
}
