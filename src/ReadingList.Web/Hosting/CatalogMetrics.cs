using System.Diagnostics.Metrics;
using ReadingList.Data;

namespace ReadingList.Web.Hosting;

/// <summary>How many entries the catalog has, from how many lists, and when one was last imported: counted once after each import.</summary>
internal sealed class CatalogMetrics
{
    private readonly OfImport<Counts?> _counts;

    public CatalogMetrics(IMeterFactory meters, CatalogStore store)
    {
        _counts = new(store, Count, unreadable: null);
        var meter = meters.Create(Telemetry.MeterName);
        meter.CreateObservableGauge("readinglist.entries", () => Told(counts => counts.Entries), description: "Entries in the catalog.");
        meter.CreateObservableGauge("readinglist.sources", () => Told(counts => counts.Sources), description: "Imported lists.");
        meter.CreateObservableGauge("readinglist.last_import.timestamp", () => Told(counts => counts.LastImport), "s", "When a list was last imported.");
    }

    // Where the database cannot be read, what is not known is not told; the requests, and how they fail, still are.
    private Measurement<double>[] Told(Func<Counts, double?> value) => _counts.Value is { } counts && value(counts) is { } known ? [new(known)] : [];

    private static Counts Count(CatalogContext catalog) => new(
        catalog.Entries.Count(),
        catalog.Sources.Count(),
        catalog.Sources.Max(source => (DateTime?)source.ImportedOn) is { } latest ? (latest - DateTime.UnixEpoch).TotalSeconds : null);

    /// <param name="LastImport">Seconds since 1970; null where no list was imported.</param>
    private sealed record Counts(int Entries, int Sources, double? LastImport);
}
