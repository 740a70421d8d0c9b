namespace ReadingList.Benchmarks.Recall;

/// <summary>A query as a scan compares it.</summary>
internal sealed record ScannedQuery(ScannedTerm[] Wanted, ScannedTerm[] Excluded, bool AsInitials)
{
    public static ScannedQuery Of(RecallQuery query) => new(
        [.. query.Wanted.Select((_, at) => ScannedTerm.Of(query.Wanted, at))],
        [.. query.Excluded.Select(term => ScannedTerm.Of([term], 0))],
        query.AsInitials);
}

/// <param name="Anywhere">In texts that readers see.</param>
/// <param name="AtBeginning">Of names that they do not see.</param>
/// <param name="InNames">The same of the words typed in a row, this one among them: several may be a name together.</param>
internal sealed record ScannedTerm(string Anywhere, string AtBeginning, string[] InNames)
{
    public static ScannedTerm Of(string[] typed, int at) => new(PlainScan.Term(typed[at]), PlainScan.AtBeginning(typed[at]),
    [
        .. from first in Enumerable.Range(0, at + 1)
           from end in Enumerable.Range(at + 1, typed.Length - at)
           where end - first > 1
           select PlainScan.AtBeginning(string.Join(' ', typed[first..end])),
    ]);
}
