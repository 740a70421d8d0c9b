namespace ReadingList.Checks;

/// <summary>The checks of several lists, one after the other: nothing of a list is kept but the pages it holds.</summary>
/// <param name="today">Dates behind it are still to come.</param>
public sealed class CheckRun(DateOnly today)
{
    private readonly ListedPages _pages = new();

    /// <returns>The findings of the list by itself and against those before it, in the order of its lines.</returns>
    public IReadOnlyList<Finding> Next(CheckedList list) => ListChecks.Of(list, today, _pages);
}
