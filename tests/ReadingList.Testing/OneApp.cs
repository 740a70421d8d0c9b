namespace ReadingList.Testing;

/// <summary>One app for all tests of a class, which only read it: starting one costs more than most tests do.</summary>
public abstract class OneApp(CatalogApp app) : IDisposable
{
    public CatalogApp App { get; } = app;

    public void Dispose()
    {
        App.Dispose();
        GC.SuppressFinalize(this);
    }
}
