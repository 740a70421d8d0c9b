using ReadingList.Import;

namespace ReadingList.Web.Hosting;

/// <summary>Has each list at a web address asked for again from time to time, and more and more rarely while its host does not give it.</summary>
internal sealed class WebPoll(WaitingImports waiting, ReadingListSettings settings, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => settings.PollMinutes == 0
        ? Task.CompletedTask
        : Task.WhenAll(waiting.Sources.Where(ListSources.IsFar).Select(source => PollAsync(source, stoppingToken)));

    private async Task PollAsync(string source, CancellationToken stopping)
    {
        var usual = TimeSpan.FromMinutes(settings.PollMinutes);
        for (var pause = usual; ;)
        {
            await Task.Delay(pause, clock, stopping);
            if (await waiting.Add([source]).WaitAsync(stopping)) pause = usual;
            else if (pause < Longest) pause = pause * 2 < Longest ? pause * 2 : Longest;
        }
    }
}
