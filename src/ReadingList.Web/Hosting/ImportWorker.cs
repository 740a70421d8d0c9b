using ReadingList.Import;

namespace ReadingList.Web.Hosting;

/// <summary>Imports what the <see cref="WaitingImports"/> holds, from when the port answers. Nothing that a list does ends it.</summary>
internal sealed class ImportWorker(WaitingImports waiting, ConfiguredLists lists, CatalogStatus status, IHostApplicationLifetime lifetime, ILogger<ImportWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await ListeningAsync(stoppingToken);
        await Task.WhenAll(waiting.Lines(stoppingToken).Select(line => Task.Run(() => WorkOffAsync(line, stoppingToken), stoppingToken)));
    }

    private async Task WorkOffAsync(IAsyncEnumerable<WaitingImport> line, CancellationToken stopping)
    {
        await foreach (var import in line) import.WentWell.SetResult(Import(import.Asked, stopping));
    }

    private async Task ListeningAsync(CancellationToken stopping)
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var started = lifetime.ApplicationStarted.Register(listening.SetResult);
        await listening.Task.WaitAsync(stopping);
    }

    private bool Import(IReadOnlyCollection<string>? asked, CancellationToken stopping)
    {
        IReadOnlyList<SourceProblem> problems;
        try
        {
            problems = lists.Import(waiting.Sources, asked, stopping);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Its words may hold what is nobody's business.
            problems = [new("", $"The lists cannot be imported ({failure.GetType().Name}).")];
        }

        foreach (var problem in status.Imported(problems, asked)) log.LogError("{Problem}", problem.Sentence);
        return problems.Count == 0;
    }
}
