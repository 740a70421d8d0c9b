using System.Text.RegularExpressions;
using ReadingList.Catalog;
using ReadingList.Lists.Guard;

namespace ReadingList.Checks;

/// <summary>Links whose signs went astray, as the lines show them: code and comments are left alone.</summary>
internal static partial class WrittenLinks
{
    // A longer one is no line that anybody wrote, and may be built so that looking at it takes long.
    private const int LongestLine = 2_000;

    private static readonly (string Code, Regex Form, string Message)[] Forms =
    [
        (CheckCodes.MissingScheme, BareHost(), "This address has no scheme."),
        (CheckCodes.MissingScheme, SchemelessLink(), "This address has no scheme; to Markdown it is a path beside the list."),
        (CheckCodes.EmptyLabel, Wordless(), "This link has no words between its brackets; nobody sees it."),
        (CheckCodes.BlankInAddress, BlankInHref(), "A blank stands inside this address."),
    ];

    public static IEnumerable<Finding> Find(CheckedList list)
    {
        var fences = new FenceTracker();
        var isComment = false;
        for (var line = 1; line <= list.LineCount; line++)
        {
            var outside = fences.Enter(list.Line(line));
            var text = Readable(list.Line(line), ref isComment);
            if (!outside || text is null) continue;
            if (LostBracket(text) is >= 0 and var at) yield return list.Finding(CheckCodes.LostBracket, Severity.Warning, list.Offset(line, at + 1), "Here a link ends that nothing begins.");
            foreach (var (code, form, message) in Forms)
            {
                foreach (Match match in form.Matches(text)) yield return list.Finding(code, Severity.Warning, list.Offset(line, match.Groups["at"].Index + 1), message);
            }
        }
    }

    // The line with code and comments blanked; null where there is nothing to look for.
    private static string? Readable(ReadOnlySpan<char> line, ref bool isComment)
    {
        if (line.Length > LongestLine || (!isComment && !line.ContainsAny("]<."))) return null;
        var text = line.ToString();
        if (isComment)
        {
            var end = text.IndexOf("-->", StringComparison.Ordinal);
            if (end < 0) return null;
            text = new string(' ', end + 3) + text[(end + 3)..];
        }

        // Words in code are words: only what they say is no link.
        text = CodeOrComment().Replace(text, match => new string(match.Value[0] == '`' ? 'x' : ' ', match.Length));
        var open = text.IndexOf("<!--", StringComparison.Ordinal);
        isComment = open >= 0;
        return isComment ? text[..open] : text;
    }

    // "](http" where no bracket is open: one in an earlier line may be, so a line that begins in the middle of a label is not told.
    private static int LostBracket(string text)
    {
        if (!text.Contains("](", StringComparison.Ordinal)) return -1;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '[') depth++;
            else if (text[i] == ']')
            {
                if (depth == 0 && Begins(text) && text.AsSpan(i).StartsWith("](http")) return i;
                depth = Math.Max(0, depth - 1);
            }
        }

        return -1;
    }

    // A bullet, a row, or a number: what stands before it is no part of a label.
    private static bool Begins(string text) => text.AsSpan().TrimStart() is ['*' or '-' or '+' or '|' or (>= '0' and <= '9'), ..];

    [GeneratedRegex("`+[^`]*`+|<!--.*?-->", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeOrComment();

    // Standing by itself, not inside a link's words.
    [GeneratedRegex(@"(^|[\s(:|])(?<at>www\.([a-z0-9-]+\.)+[a-z]{2,}[^\s\]<>""']*)(?![^\[\]]*\])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BareHost();

    [GeneratedRegex(@"\]\((?<at>(?!www\.)([a-z0-9-]+\.)+(com|org|net|edu|gov|io|dev|ai|kr|jp|cn|de|fr|uk|co)(/[^)\s]*)?)\)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SchemelessLink();

    [GeneratedRegex(@"(^|[^!\]])(?<at>\[\s*\]\(\s*<?https?:)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Wordless();

    [GeneratedRegex(@"href\s*=\s*(""(?<at>\s*https?:[^""\s]*\s[^""]*|\s+https?:[^""]*)""|'(?<at>\s*https?:[^'\s]*\s[^']*|\s+https?:[^']*)')", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BlankInHref();
}
