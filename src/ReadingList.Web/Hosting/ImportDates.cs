namespace ReadingList.Web.Hosting;

/// <summary>
/// Since when an answer may say that the catalog is as it is: when this process saw the import first, rounded up, as dates have whole
/// seconds. Of two imports each has a second of its own, so that a date never stands for both.
/// </summary>
public sealed class ImportDates(TimeProvider clock)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock _changing = new();
    private (long Import, DateTimeOffset Date)? _latest;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <returns>Null within the second in which it came: a date that is still to come is none.</returns>
    public DateTimeOffset? Of(long import)
    {
        var (now, date) = (Now, Seen(import));
        return date <= now ? date : null;
    }

    private DateTimeOffset Seen(long import)
    {
        lock (_changing)
        {
            if (_latest is { } latest && latest.Import == import) return latest.Date;
            var now = Now;
            var next = new DateTimeOffset((now.Ticks + Second.Ticks - 1) / Second.Ticks * Second.Ticks, TimeSpan.Zero);
            if (_latest is { } before && next <= before.Date) next = before.Date + Second;
            _latest = (import, next);
            return next;
        }
    }
}
