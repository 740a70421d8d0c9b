namespace ReadingList.Web.Hosting;

/// <summary>
/// Pages that are kept, views and long notes die old, and the collector comes for the old when as much garbage stands beside
/// what lives as the machine has room for: with 100 MB alive, the heap of a machine of 24 GB grew to 370. Here it comes when the
/// heap has grown by so much since it last looked at everything. It stops the work for that: beside the work, it was overtaken
/// by what came in, and the heap grew as before.
/// </summary>
internal sealed class OldGarbage : BackgroundService
{
    // Bytes: a twentieth of the process. Where much lives, looking at it takes long: there it may be a third of that.
    private const long Much = 32 * 1024 * 1024;
    private const int Share = 3;

    // Looking costs nothing; this bounds how often readers wait for a collection.
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            // What is left after collections beside the work counts what came in meanwhile: by that, all would be alive.
            var known = GC.GetGCMemoryInfo(GCKind.FullBlocking).HeapSizeBytes;
            if (GC.GetGCMemoryInfo(GCKind.Any).HeapSizeBytes > known + Math.Max(Much, known / Share))
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        }
    }
}
