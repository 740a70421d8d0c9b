using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary>A paragraph outside lists. Its links stay without a use and are reported; its pictures may be the last entry's.</summary>
internal static class ProseReader
{
    public static void Read(Node paragraph, DialectVote dialects, ListWalk walk)
    {
        if (walk.Last is { } entry && IsPictures(paragraph.Content))
        {
            entry.Claim(paragraph.Content);
            return;
        }

        walk.Settle();
        foreach (var line in paragraph.Lines())
        {
            if (DetailsTags.Read(line, walk)) continue;
            if (DoubledBullet.Strip(line) is not { } entryLine || dialects.Read(entryLine) is not { } reading) continue;
            walk.Begin(reading, line.Tokens[0].Start);
            walk.Findings.Add(ReadingCodes.DoubledBullet, Severity.Warning, line.Tokens[0].Start, "This bullet is no bullet to Markdown; the line was read as an entry.");
            walk.Last!.Claim(line);
        }
    }

    private static bool IsPictures(Run content) =>
        content.IsBlank && content.Holds(TokenKind.Image);
}
