using System.Diagnostics;

namespace ReadingList.Import;

/// <summary>
/// Lists in their order, the far ones read by several at once. Who has not answered a moment after being asked goes to the end of
/// the line: nobody waits there for a host that hangs. Order decides whose words a page has that several lists hold, so that it is
/// kept wherever hosts answer.
/// </summary>
internal static class FetchedLists
{
    // The bytes of as many are held at once.
    private const int AtOnce = 8;

    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    /// <param name="lists">Near ones are read when their turn comes.</param>
    /// <param name="listOf">What is to be fetched of each.</param>
    /// <param name="with">The same with the list that was fetched.</param>
    public static IEnumerable<T> Of<T>(IEnumerable<T> lists, Func<T, ListSource> listOf, Func<T, ListSource, T> with)
    {
        using var seats = new SemaphoreSlim(AtOnce);
        var asked = lists.Select(list => (List: list, Answer: listOf(list).IsFar ? new Asked(listOf(list), seats) : null)).ToList();
        var late = new List<(T List, Asked Answer)>();
        foreach (var (list, answer) in asked)
        {
            if (answer is null) yield return list;
            else if (!answer.ComesWithin(Moment)) late.Add((list, answer));
            else
            {
                yield return with(list, answer.List.Result);
                seats.Release();
            }
        }

        while (late.Count > 0)
        {
            var next = Task.WaitAny([.. late.Select(each => (Task)each.Answer.List)]);
            yield return with(late[next].List, late[next].Answer.List.Result);
            late.RemoveAt(next);
            seats.Release();
        }
    }

    // Its seat is free again when the list is imported.
    private sealed class Asked
    {
        private readonly Stopwatch _since = new();

        public Asked(ListSource list, SemaphoreSlim seats) => List = FetchAsync(list, seats);

        public Task<ListSource> List { get; }

        public bool ComesWithin(TimeSpan moment) => List.IsCompleted || List.Wait(moment - _since.Elapsed is { Ticks: > 0 } left ? left : TimeSpan.Zero);

        private async Task<ListSource> FetchAsync(ListSource list, SemaphoreSlim seats)
        {
            await seats.WaitAsync().ConfigureAwait(false);
            _since.Start();
            return await Task.Run(list.Fetched).ConfigureAwait(false);
        }
    }
}
