using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ReadingList.Web.Shell;

public static partial class Readable
{
    /// <summary>An address for people's eyes: letters instead of their percent codes. Signs with a meaning, and such as nobody sees, stay as they are.</summary>
    public static string Address(string address) => Codes().Replace(address, codes =>
    {
        var text = Uri.UnescapeDataString(codes.Value);
        return text.EnumerateRunes().All(IsLetter) ? text : codes.Value;
    });

    private static bool IsLetter(Rune rune) => Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Of bytes beyond ASCII.
    [GeneratedRegex("(?:%[89A-F][0-9A-F])+", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Codes();
}
