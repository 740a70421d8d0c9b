using ReadingList.Browsing;
using ReadingList.Tests.Import;

namespace ReadingList.Tests.Search;

/// <summary>A list of a test class's own, imported for each test.</summary>
public abstract class SearchedList(string markdown, TimeProvider? clock = null) : IAsyncLifetime
{
    private protected readonly CurrentSnapshot _snapshot = new() { Clock = clock ?? TimeProvider.System };
    private protected Shelf _shelf = null!;

    public async ValueTask InitializeAsync() => _shelf = await Shelf.Of(("list.md", markdown));

    public ValueTask DisposeAsync()
    {
        _shelf.Dispose();
        _snapshot.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
