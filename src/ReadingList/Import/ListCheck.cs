using ReadingList.Lists;

namespace ReadingList.Import;

/// <summary>What an import would report of a list, without a catalog.</summary>
public static class ListCheck
{
    /// <exception cref="ImportException">The list cannot be read.</exception>
    public static IReadOnlyList<Diagnostic> Of(ListSource list) => ListContents.Of(ReadList.Of(list.Read(), list.Label)).Findings;
}
