using System.Buffers;

namespace ReadingList.Import;

/// <summary>
/// What may be told of a source: of an address neither who signs in nor what stands behind its path (both may be secrets),
/// of a file only its name.
/// </summary>
public static class SourceLabel
{
    private const string SchemeEnd = "://";

    private static readonly SearchValues<char> OfScheme = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>Whether a source is an address of any kind, and no path.</summary>
    internal static bool HasScheme(string source) =>
        source.IndexOf(SchemeEnd, StringComparison.Ordinal) is > 0 and var end
        && source.AsSpan(0, end).IndexOfAnyExcept(OfScheme) < 0;

    /// <param name="source">A path or an address, well formed or not.</param>
    public static string Of(string source)
    {
        if (WebList.IsAddress(source)) return Uri.TryCreate(source, UriKind.Absolute, out var address) ? Of(address) : OfMalformed(source);
        return Path.GetFileName(Path.TrimEndingDirectorySeparator(Bare(source))) is { Length: > 0 } name ? name : "the folder";
    }

    /// <summary>Where on the web a list is, as far as that may be told; null for a list in a file.</summary>
    /// <param name="key">See <see cref="Catalog.Source.Key"/>.</param>
    public static string? AddressOf(string key) => WebList.IsAddress(key) ? Of(key).Split('?')[0] : null;

    /// <returns>"https://example.org/list.md"; "?…" behind it where there is more to the address.</returns>
    internal static string Of(Uri address) => $"{address.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped)}{(address.Query.Length > 1 ? "?…" : "")}";

    private static string OfMalformed(string source)
    {
        var scheme = source.IndexOf(SchemeEnd, StringComparison.Ordinal) + SchemeEnd.Length;
        return source[..scheme] + Bare(source[scheme..]);
    }

    // No telling where its parts are: what could be a password or a token is not shown.
    private static string Bare(string source)
    {
        var behind = source[(source.LastIndexOf('@') + 1)..];
        return behind.IndexOfAny(['?', '#']) is >= 0 and var end ? behind[..end] : behind;
    }
}
