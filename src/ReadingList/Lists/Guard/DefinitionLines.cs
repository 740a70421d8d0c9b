namespace ReadingList.Lists.Guard;

/// <summary>Lines that look like a reference link's definition: <c>[label]: address</c>.</summary>
internal static class DefinitionLines
{
    public static bool IsCandidate(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        if (line.Length < 4 || line[0] != '[') return false;
        var close = line[..Math.Min(line.Length, 200)].IndexOf("]:");
        return close > 1;
    }
}
