using ReadingList.Testing;
using ReadingList.Web.Tests.Harness;

[assembly: AssemblyFixture(typeof(SeedCatalog))]

namespace ReadingList.Web.Tests.Harness;

/// <summary>One app over the seeds for all tests that only read it.</summary>
public sealed class SeedCatalog : IDisposable
{
    public SeedCatalog() => QueryCounter.Listen();

    public CatalogApp App { get; } = CatalogApp.OfSeeds();

    public void Dispose() => App.Dispose();
}
