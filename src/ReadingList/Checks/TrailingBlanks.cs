using System.Globalization;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReadingList.Catalog;
using ReadingList.Lists.Syntax;

namespace ReadingList.Checks;

/// <summary>Blanks at the ends of lines, where they neither break a line nor stand in code.</summary>
internal static class TrailingBlanks
{
    public static IEnumerable<Finding> Find(CheckedList list)
    {
        var lines = Enumerable.Range(1, list.LineCount).Where(line => EndOf(list.Line(line)) > 0).ToList();
        if (lines.Count == 0 || list.IsRefused) return [];
        var meant = MeantLines(list);
        lines.RemoveAll(meant.Contains);
        if (lines.Count == 0) return [];
        var edits = lines.Select(line => Edit(list, line)).ToList();
        var message = lines.Count == 1
            ? "This line ends in blanks that mean nothing."
            : string.Create(CultureInfo.InvariantCulture, $"{lines.Count} lines end in blanks that mean nothing; this is the first.");
        return [list.Finding(CheckCodes.TrailingBlanks, Severity.Info, edits[0].Start, message, null, edits)];
    }

    private static TextEdit Edit(CheckedList list, int line)
    {
        var text = list.Line(line);
        var blanks = EndOf(text);
        return new TextEdit(list.Offset(line, 1) + text.Length - blanks, blanks, "");
    }

    // How many blanks end a line. Behind a backslash they keep it from breaking the line.
    private static int EndOf(ReadOnlySpan<char> line)
    {
        var kept = line.TrimEnd(" \t");
        return kept is [.., '\\'] ? 0 : line.Length - kept.Length;
    }

    // 1-based lines whose blanks Markdown reads: hard line breaks, code, front matter.
    private static HashSet<int> MeantLines(CheckedList list)
    {
        var lines = new HashSet<int>();
        foreach (var node in ListMarkdown.Parse(list.Text).Descendants())
        {
            if (node is not (LineBreakInline { IsHard: true } or CodeInline or CodeBlock)) continue;
            var last = list.LineOf(Math.Clamp(node.Span.End, 0, list.Text.Length));
            for (var line = list.LineOf(Math.Max(0, node.Span.Start)); line <= last; line++) lines.Add(line);
        }

        return lines;
    }
}
