using System.Text;

namespace ReadingList.Lists.Syntax;

/// <summary>A builder that is used again: the texts of a list are short and many.</summary>
internal static class SpareBuilder
{
    private const int MaxKept = 8_000;

    [ThreadStatic]
    private static StringBuilder? _spare;

    /// <returns>Empty. It is the caller's until <see cref="Finish"/>.</returns>
    public static StringBuilder Take()
    {
        var builder = _spare ?? new StringBuilder(500);
        _spare = null;
        return builder;
    }

    /// <summary>The text that was built; the builder goes back.</summary>
    public static string Finish(StringBuilder builder)
    {
        var text = builder.ToString();
        if (builder.Capacity <= MaxKept) _spare = builder.Clear();
        return text;
    }
}
