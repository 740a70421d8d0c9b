using ReadingList.Import;

namespace ReadingList.Web.Hosting;

/// <summary>Imports what the <see cref="WaitingImports"/> holds, from when the port answers. Nothing that a list does ends it.</summary>
internal sealed class ImportWorker(WaitingImports waiting, ConfiguredLists lists, CatalogStatus status, IHostApplicationLifetime lifetime, ILogger<ImportWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await ListeningAsync(stoppingToken);
        await foreach (var sources in waiting.TakeAsync(stoppingToken)) Import(sources, stoppingToken);
    }

    private async Task ListeningAsync(CancellationToken stopping)
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var started = lifetime.ApplicationStarted.Register(listening.SetResult);
        await listening.Task.WaitAsync(stopping);
    }

    private void Import(IReadOnlyList<string> sources, CancellationToken stopping)
    {
        IReadOnlyList<string> problems;
        try
        {
            problems = lists.Import(sources, stopping);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Its words may hold what is nobody's business.
            problems = [$"The lists cannot be imported ({failure.GetType().Name})."];
        }

        foreach (var problem in problems) log.LogError("{Problem}", problem);
        status.Imported(problems);
    }
}
