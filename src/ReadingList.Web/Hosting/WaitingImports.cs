using System.Threading.Channels;

namespace ReadingList.Web.Hosting;

/// <summary>
/// What the catalog is to be brought in step with, one import after the other. Whoever sees a reason for one (today the start)
/// adds to it; <see cref="ImportWorker"/> is the only one who takes.
/// </summary>
public sealed class WaitingImports
{
    private readonly Channel<IReadOnlyList<string>> _waiting = Channel.CreateUnbounded<IReadOnlyList<string>>(new() { SingleReader = true });

    /// <param name="sources">All that the settings name.</param>
    public void Add(IReadOnlyList<string> sources) => _waiting.Writer.TryWrite(sources);

    public IAsyncEnumerable<IReadOnlyList<string>> TakeAsync(CancellationToken cancel) => _waiting.Reader.ReadAllAsync(cancel);
}
