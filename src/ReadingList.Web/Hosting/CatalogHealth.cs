using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ReadingList.Data;

namespace ReadingList.Web.Hosting;

/// <summary>Whether the lists have been read once, and the catalog that stands at its path now can be read; its description is one sentence.</summary>
internal sealed class CatalogHealth(CatalogContext catalog, CatalogStore store, CatalogStatus status) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!status.Ready) return HealthCheckResult.Unhealthy("reading");
        try
        {
            await catalog.States.AnyAsync(cancellationToken);
            return HealthCheckResult.Healthy("ready");
        }
        catch (Exception failure) when (store.Explain(failure) is not null)
        {
            return HealthCheckResult.Unhealthy("the database cannot be read");
        }
    }
}
