using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary><c>** [Title](u)</c>, <c>*[Title](u)</c>, <c>*Uber https://…</c>, <c>-[Title](u)</c>, <c>• [Title](u)</c>: meant as a bullet.</summary>
internal static class DoubledBullet
{
    /// <returns>The line without its bullet; null where it begins with none.</returns>
    public static Run? Strip(Run line)
    {
        if (line.Tokens is not [{ Kind: TokenKind.Text } first, ..]) return null;
        var text = first.Text;
        var at = 0;
        while (at < text.Length && at < 3 && text[at] is ('*' or '-' or '+' or '•' or '·' or '●' or '‣')) at++;
        // "-- [Source](u)" says where a quotation comes from.
        if (at == 0 || text.StartsWith("--", StringComparison.Ordinal)) return null;
        var blanks = at;
        while (blanks < text.Length && char.IsWhiteSpace(text[blanks])) blanks++;
        // A dash before a word may be a minus; an asterisk that emphasises nothing is only ever a bullet.
        if (blanks < text.Length && blanks == at && text[0] != '*') return null;
        return line.Cut(blanks, line.Plain.Length);
    }
}
