namespace ReadingList.Import;

/// <summary>
/// What is left of a large list is garbage, but old: left to itself the collector comes when as much again stands beside it,
/// and a million entries take a third more memory.
/// </summary>
internal static class LargeGarbage
{
    // Bytes. Of less nobody would notice.
    private const long Much = 150_000_000;

    public static void Collect()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > Much) GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
    }
}
