using ReadingList.Catalog;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary>Lines that Markdown counts to the paragraph of the entry above: its note, unless a line says otherwise.</summary>
internal sealed class LazyLines(HeardItems items, ListWalk walk)
{
    public void Read(ReadOnlySpan<Run> lines)
    {
        foreach (var line in lines)
        {
            if (line.Tokens.Length == 0) continue;
            if (DetailsTags.Read(line, walk)) continue;
            if (DoubledBullet.Strip(line) is { } entry && items.Read(entry) is { } reading)
            {
                walk.Begin(reading, line.Tokens[0].Start);
                walk.Findings.Add(ReadingCodes.DoubledBullet, Severity.Warning, line.Tokens[0].Start, "This bullet is no bullet to Markdown; the line was read as an entry.");
                walk.Last!.Claim(line);
                continue;
            }

            if (walk.Last?.TakeLabel(line) == true) continue;
            walk.Last?.AddLine(line);
        }
    }
}
