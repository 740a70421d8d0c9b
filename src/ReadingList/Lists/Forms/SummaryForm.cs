using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Forms;

/// <summary><c>&lt;summary&gt;</c> with a link, or with a name whose links follow: an entry that opens and closes.</summary>
internal static class SummaryForm
{
    private const int MaxLines = 4;

    /// <returns>Null where the tag opens a topic: a list or table follows, or nothing says where its name leads.</returns>
    public static FormEntry? TryRead(Node paragraph, Node? next, FormCounts forms, SectionHabits habits)
    {
        if (!forms.Allows(FormKind.Summary) || Place(paragraph.Content) is not (var from, var to)) return null;
        var summary = paragraph.Content.Slice(from + 1, to).Trim();
        var below = Own(Below(paragraph));
        if (below.Length == 0 && next is { Kind: NodeKind.List or NodeKind.Table }) return null;
        if (MainLink.Read(summary, habits) is { } reading) return new FormEntry(FormKind.Summary, reading, summary);
        if (summary.IsBlank || summary.Links().Any()) return null;
        if (below.Length == 0 && next is { Kind: NodeKind.Paragraph }) below = Own(next.Lines());
        return Named(summary, below, habits);
    }

    /// <summary>The offset of the summary's text.</summary>
    public static int Start(Node paragraph) => Place(paragraph.Content) is var (from, _) ? paragraph.Content.Tokens[from].Start : paragraph.Start;

    /// <summary>The lines behind the summary in its own paragraph.</summary>
    public static Run[] Below(Node paragraph) =>
        Place(paragraph.Content) is var (_, to) ? new Node(NodeKind.Paragraph, paragraph.Start) { Content = paragraph.Content.Slice(to + 1, paragraph.Content.Tokens.Length) }.Lines() : [];

    // What stands behind a summary within the summary is that one's: one link can be the address of one entry only.
    private static Run[] Own(Run[] below) => [.. below.TakeWhile(line => !line.Holds(TokenKind.Tag) || !Array.Exists(line.Tokens, IsOpening)).Where(line => !line.IsBlank)];

    private static bool IsOpening(Token token) => token is { Kind: TokenKind.Tag, Text: "summary" };

    private static FormEntry? Named(Run summary, Run[] below, SectionHabits habits)
    {
        var facts = new FactLines(habits);
        foreach (var line in below.Take(MaxLines)) facts.Add(line, isFirst: false);
        return facts.Address is null || !(facts.HasLinks || facts.HasLabels) ? null : new FormEntry(FormKind.Summary, facts.Reading(summary), summary);
    }

    private static (int From, int To)? Place(Run content)
    {
        var from = Array.FindIndex(content.Tokens, IsOpening);
        if (from < 0) return null;
        var to = Array.FindIndex(content.Tokens, from, token => token is { Kind: TokenKind.Tag, Text: "/summary" });
        return to < 0 ? null : (from, to);
    }
}
