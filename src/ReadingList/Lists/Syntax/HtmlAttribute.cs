using System.Net;

namespace ReadingList.Lists.Syntax;

/// <summary>Attributes of one HTML tag.</summary>
internal static class HtmlAttribute
{
    /// <param name="tag">From "&lt;" to "&gt;".</param>
    /// <param name="name">Lower case.</param>
    /// <returns>The value, entities resolved; null where the tag has no such attribute.</returns>
    public static string? Value(ReadOnlySpan<char> tag, string name)
    {
        for (var from = 0; from < tag.Length;)
        {
            var at = tag[from..].IndexOf(name, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return null;
            at += from;
            from = at + name.Length;
            if (!char.IsWhiteSpace(tag[at - 1])) continue;
            var rest = tag[from..].TrimStart();
            if (rest.Length == 0 || rest[0] != '=') continue;
            return WebUtility.HtmlDecode(Unquoted(rest[1..].TrimStart()).Trim().ToString());
        }

        return null;
    }

    private static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> value)
    {
        if (value is ['"' or '\'', ..])
        {
            var close = value[1..].IndexOf(value[0]);
            return close < 0 ? value[1..] : value.Slice(1, close);
        }

        var end = value.IndexOfAny(" \t\r\n>");
        return end < 0 ? value : value[..end];
    }
}
