using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReadingList.Catalog;

/// <summary>
/// A list's addresses hold what nobody may write in one (<c>|</c>, <c>"</c>, <c>{</c>, a blank); browsers make do with it, other
/// programs do not. Where an address is handed out as a link, such signs are percent-encoded: it leads to the same place.
/// </summary>
public static class ValidAddress
{
    private static readonly SearchValues<char> Doubtful = SearchValues.Create(" \"<>\\^`{|}[]#%");

    /// <param name="address">Absolute.</param>
    public static string Of(string address)
    {
        if (!address.AsSpan().ContainsAny(Doubtful) && !address.Any(IsUnseen)) return address;
        var valid = new StringBuilder(address.Length + 16);
        var path = Math.Max(0, address.IndexOfAny(['/', '?', '#'], Math.Min(address.Length, address.IndexOf("//", StringComparison.Ordinal) + 2)));
        var fragment = address.IndexOf('#', StringComparison.Ordinal);
        var at = 0;
        foreach (var rune in address.EnumerateRunes())
        {
            if (MayStand(rune.Value, address, at, path, fragment)) valid.Append(rune.ToString());
            else Encode(valid, rune);
            at += rune.Utf16SequenceLength;
        }

        return valid.ToString();
    }

    private static bool MayStand(int letter, string address, int at, int path, int fragment) => letter switch
    {
        '[' or ']' => at < path,
        '#' => at == fragment,
        '%' => at + 2 < address.Length && char.IsAsciiHexDigit(address[at + 1]) && char.IsAsciiHexDigit(address[at + 2]),
        < char.MaxValue => !Doubtful.Contains((char)letter) && !IsUnseen((char)letter),
        _ => true,
    };

    // What neither people nor programs see, or see in another order.
    private static bool IsUnseen(char letter) => letter == '\uFFFD' || char.IsSurrogate(letter) == false
        && char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator;

    private static void Encode(StringBuilder valid, Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var each in bytes[..rune.EncodeToUtf8(bytes)]) valid.Append(CultureInfo.InvariantCulture, $"%{each:X2}");
    }
}
