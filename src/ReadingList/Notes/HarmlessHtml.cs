using System.Text.RegularExpressions;

namespace ReadingList.Notes;

/// <summary>HTML so plain that a sanitiser would return it as it is; most notes are, and sanitising costs more than rendering.</summary>
internal static partial class HarmlessHtml
{
    /// <summary>What a note may hold at most.</summary>
    public static readonly string[] Tags =
        ["p", "br", "ul", "ol", "li", "em", "strong", "code", "pre", "blockquote", "a", "table", "thead", "tbody", "tr", "th", "td", "hr"];

    /// <returns>
    /// True only for text whose every <c>&lt;</c> opens or closes a tag of a fixed spelling, without attributes or with
    /// the quoted web address of a link.
    /// </returns>
    public static bool Is(string html) => Whole().IsMatch(html);

    [GeneratedRegex(
        """^([^<]|</?(p|ul|ol|li|em|strong|code|pre|blockquote)>|<br />|<ol start="[0-9]{1,9}">|</a>|<a href="https?://[^"<>\s]*" rel="nofollow noopener">)*$""",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
