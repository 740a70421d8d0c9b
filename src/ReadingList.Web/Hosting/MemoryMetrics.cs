using Prometheus;

namespace ReadingList.Web.Hosting;

/// <summary>
/// What the process holds, and how much of that the collector found alive when it last looked or keeps for what is to come:
/// memory that swings with the load and memory that is lost look alike from outside. The names are those of the runtime's own meter.
/// </summary>
internal static class MemoryMetrics
{
    public static void Add(CollectorRegistry registry)
    {
        var metrics = Metrics.WithCustomRegistry(registry);
        var held = metrics.CreateGauge("dotnet_process_memory_working_set_bytes", "Memory that the process holds.");
        var alive = metrics.CreateGauge("dotnet_gc_last_collection_heap_size_bytes", "Objects after the last collection of garbage, with the holes between them.");
        var committed = metrics.CreateGauge("dotnet_gc_last_collection_memory_committed_size_bytes", "Memory that the collector keeps for objects.");
        registry.AddBeforeCollectCallback(() =>
        {
            var heap = GC.GetGCMemoryInfo(GCKind.Any);
            held.Set(Environment.WorkingSet);
            alive.Set(heap.HeapSizeBytes);
            committed.Set(heap.TotalCommittedBytes);
        });
    }
}
