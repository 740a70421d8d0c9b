using ReadingList.Lists.Dialects;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Forms;

/// <summary>A line of links that say what they are, and no other words: <c>[[Paper]](u) [[Code]](u)</c>, <c>논문: https://…</c>.</summary>
internal static class LinksLine
{
    private const int MaxWords = 60;

    public static bool Is(Run line)
    {
        var any = false;
        for (var i = 0; i < line.Tokens.Length; i++)
        {
            var token = line.Tokens[i];
            if (token.Kind == TokenKind.Code) return false;
            if (!token.IsLink || Addresses.IsAnchor(token.Link!.Url)) continue;
            if (!IsLabelled(token) && !Heads.IsBracketed(line, i) && !token.Label.IsBlank) return false;
            any |= Addresses.CanBeEntry(token.Link.Url);
        }

        return any && HoldsNoOtherWords(line);
    }

    /// <summary>Whether a link's label says what it is, or is its address.</summary>
    public static bool IsLabelled(Token link) => KindWords.Match(link.Label.Plain) || link.Label.Plain == link.Link!.Url;

    private static bool HoldsNoOtherWords(Run line)
    {
        var words = string.Join(' ', line.Tokens.Where(token => token.Kind == TokenKind.Text).Select(token => token.Text));
        return words.Length <= MaxWords && (Signs.Only(words) || KindWords.Match(words.Replace('：', ' ')));
    }
}
