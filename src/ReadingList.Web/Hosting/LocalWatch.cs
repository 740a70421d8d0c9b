using System.Diagnostics;
using ReadingList.Data;
using ReadingList.Import;

namespace ReadingList.Web.Hosting;

/// <summary>
/// Sees that a local list was saved, and has it imported. It looks at names, sizes and times again and again instead of being told
/// by the system: that tells nothing of files on other machines or in containers, and stops in silence where its seats run out.
/// </summary>
internal sealed class LocalWatch(WaitingImports waiting, ReadingListSettings settings, CatalogStore store) : BackgroundService
{
    // Of thousands of files a look takes long: at most so much of the time goes to looking.
    private const int Share = 20;

    // Whoever writes on and on is not waited for.
    private const int MostUnsteady = 10;

    // What could not be imported (another program has the catalog, a disk is full) is tried again.
    private static readonly TimeSpan Retry = TimeSpan.FromMinutes(1);

    private readonly string[] _lists = [.. waiting.Sources.Where(source => !ListSources.IsFar(source))];
    private (ulong Lists, DateTime Asked) _imported;

    /// <summary>What stands there before the first import reads it is what that one reads, or older.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        _imported = Look();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.WatchSeconds == 0) return;
        var (seen, unsteady, pause) = (_imported, 0, TimeSpan.FromSeconds(settings.WatchSeconds));
        var (last, ended) = (Task.FromResult(true), Stopwatch.StartNew());
        for (var took = TimeSpan.Zero; ; )
        {
            await Task.Delay(took * Share > pause ? took * Share : pause, stoppingToken);
            var begun = Stopwatch.GetTimestamp();
            var now = Look();
            took = Stopwatch.GetElapsedTime(begun);
            // Half of a file may be there: what stays for a moment is whole.
            unsteady = now == seen ? 0 : unsteady + 1;
            seen = now;
            if (!last.IsCompleted) ended.Restart();
            var fails = last.IsCompleted && !await last && ended.Elapsed > Retry;
            if (now == _imported ? !fails : unsteady is > 0 and < MostUnsteady) continue;
            last = waiting.Add(now.Asked == _imported.Asked ? _lists : null);
            (_imported, unsteady) = (now, 0);
        }
    }

    private (ulong Lists, DateTime Asked) Look() => (LocalLists.Stamp(_lists), ReloadSignal.At(store.Folder));
}
