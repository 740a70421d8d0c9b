using System.Collections.Frozen;

namespace ReadingList.Lists.Words;

/// <summary>Words that only join a fact to its title: "by Ann Lee".</summary>
internal static class JoiningWords
{
    private static readonly FrozenSet<string> All = new[]
    {
        "by", "via", "and", "with", "from", "on", "at", "in", "x", "et", "al", "the", "of", "de", "등", "는", "님", "님의", "지음", "씀", "저", "著",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Holds(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
