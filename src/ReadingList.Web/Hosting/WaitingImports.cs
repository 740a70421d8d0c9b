using System.Threading.Channels;
using ReadingList.Import;

namespace ReadingList.Web.Hosting;

/// <summary>
/// What the catalog is to be brought in step with. Whoever sees a reason for an import adds to it (the start, <see cref="LocalWatch"/>,
/// <see cref="WebPoll"/>); <see cref="ImportWorker"/> is the only one who takes. There are two lines: a list that was just saved
/// does not wait for a host that hangs.
/// </summary>
public sealed class WaitingImports(ReadingListSettings settings, IHostEnvironment host)
{
    private readonly Channel<WaitingImport> _near = Line(), _far = Line();

    /// <summary>All that the settings name.</summary>
    public IReadOnlyList<string> Sources { get; } = settings.SourcesFrom(host.ContentRootPath);

    /// <summary>Each line in its order.</summary>
    public IReadOnlyList<IAsyncEnumerable<WaitingImport>> Lines(CancellationToken cancel) => [_near.Reader.ReadAllAsync(cancel), _far.Reader.ReadAllAsync(cancel)];

    /// <param name="asked">Which of the sources are read; null for all.</param>
    /// <returns>Ends when they are imported: whether without a problem.</returns>
    public Task<bool> Add(IReadOnlyCollection<string>? asked = null)
    {
        var import = new WaitingImport(asked, new(TaskCreationOptions.RunContinuationsAsynchronously));
        ((asked ?? Sources).Any(ListSources.IsFar) ? _far : _near).Writer.TryWrite(import);
        return import.WentWell.Task;
    }

    private static Channel<WaitingImport> Line() => Channel.CreateUnbounded<WaitingImport>(new() { SingleReader = true });
}

/// <param name="Asked">See <see cref="ConfiguredLists.Import"/>.</param>
/// <param name="WentWell">To be told how it went.</param>
public sealed record WaitingImport(IReadOnlyCollection<string>? Asked, TaskCompletionSource<bool> WentWell);
