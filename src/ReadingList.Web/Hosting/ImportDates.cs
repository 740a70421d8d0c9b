namespace ReadingList.Web.Hosting;

/// <summary>
/// Since when the catalog is as it is: the second in which this process saw the import first. Of two imports each has a second of
/// its own, so that a date never stands for both.
/// </summary>
public sealed class ImportDates(TimeProvider clock)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock _changing = new();
    private (long Import, DateTimeOffset Date)? _latest;

    /// <returns>Null for another import of the same second, until that is over: a date that is still to come is none.</returns>
    public DateTimeOffset? Of(long import)
    {
        var date = Seen(import);
        return date <= clock.GetUtcNow() ? date : null;
    }

    private DateTimeOffset Seen(long import)
    {
        lock (_changing)
        {
            if (_latest is { } latest && latest.Import == import) return latest.Date;
            var now = clock.GetUtcNow();
            var next = new DateTimeOffset(now.Ticks / Second.Ticks * Second.Ticks, TimeSpan.Zero);
            if (_latest is { } before && next <= before.Date) next = before.Date + Second;
            _latest = (import, next);
            return next;
        }
    }
}
