using System.Globalization;
using System.Text;

namespace ReadingList.Checks;

/// <summary>A fix as a patch that <c>git apply</c> and <c>patch</c> understand.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <param name="path">As it stands behind "a/" and "b/".</param>
    /// <param name="before">The list's text as it is.</param>
    /// <param name="after">The fixed text: the same lines, some of them changed.</param>
    /// <returns>Empty where nothing changed. Lines keep their ends.</returns>
    public static string Of(string path, string before, string after)
    {
        var fixedLines = Lines(after);
        var lines = Lines(before);
        var changed = Enumerable.Range(0, lines.Count).Where(line => lines[line] != fixedLines[line]).ToList();
        if (changed.Count == 0) return "";
        var diff = new StringBuilder();
        diff.Append(CultureInfo.InvariantCulture, $"--- a/{path}\n+++ b/{path}\n");
        for (var i = 0; i < changed.Count;)
        {
            var last = i;
            while (last + 1 < changed.Count && changed[last + 1] - changed[last] <= 2 * Context) last++;
            Hunk(diff, lines, fixedLines, Math.Max(0, changed[i] - Context), Math.Min(lines.Count - 1, changed[last] + Context));
            i = last + 1;
        }

        return diff.ToString();
    }

    private static void Hunk(StringBuilder diff, List<string> before, List<string> after, int first, int last)
    {
        var size = last - first + 1;
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{first + 1},{size} +{first + 1},{size} @@\n");
        for (var line = first; line <= last;)
        {
            if (before[line] == after[line])
            {
                Append(diff, ' ', before[line++]);
                continue;
            }

            var end = line;
            while (end <= last && before[end] != after[end]) end++;
            for (var i = line; i < end; i++) Append(diff, '-', before[i]);
            for (var i = line; i < end; i++) Append(diff, '+', after[i]);
            line = end;
        }
    }

    private static void Append(StringBuilder diff, char sign, string line)
    {
        diff.Append(sign).Append(line);
        if (!line.EndsWith('\n')) diff.Append("\n\\ No newline at end of file\n");
    }

    // As patches know lines: each with its end, and only LF ends one.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
