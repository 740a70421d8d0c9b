using System.Security.Cryptography;
using System.Text;

namespace ReadingList.Catalog;

/// <summary>Public ids of entries: lower-case base32 (without i, l, o, u) of the SHA-256 of a canonical address.</summary>
public static class EntryId
{
    /// <summary>Characters of an ordinary id: 50 bits.</summary>
    public const int Length = 10;

    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>The id an empty catalog would give the address.</summary>
    public static string Of(string canonicalUrl) => Digits(canonicalUrl)[..Length];

    /// <summary>The shortest id of the address, from ten characters up, that is not taken by another.</summary>
    public static string Of(string canonicalUrl, Func<string, bool> isTaken)
    {
        var digits = Digits(canonicalUrl);
        for (var length = Length; length < digits.Length; length++)
        {
            if (!isTaken(digits[..length])) return digits[..length];
        }

        return digits;
    }

    // 51 whole digits of five bits; the 256th bit is left over.
    private static string Digits(string canonicalUrl)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(canonicalUrl));
        return string.Create(hash.Length * 8 / 5, hash, static (digits, bytes) =>
        {
            int bits = 0, held = 0, next = 0;
            for (var i = 0; i < digits.Length; i++)
            {
                if (held < 5)
                {
                    bits = ((bits << 8) | bytes[next++]) & 0xffff;
                    held += 8;
                }

                held -= 5;
                digits[i] = Alphabet[(bits >> held) & 31];
            }
        });
    }
}
