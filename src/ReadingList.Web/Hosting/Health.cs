using Microsoft.EntityFrameworkCore;
using ReadingList.Data;

namespace ReadingList.Web.Hosting;

public static class Health
{
    /// <summary>
    /// <c>/healthz</c>: the process answers. <c>/readyz</c>: the lists have been read once, and the catalog that stands at its path
    /// now can be read, else 503 with one sentence. <c>/metrics</c>.
    /// </summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapCatalogMetrics();
        app.MapGetAndHead("/healthz", () => Results.Text("ok\n")).Depends(DependsOn.Moment).ExcludeFromDescription();
        app.MapGetAndHead("/readyz", async (CatalogContext catalog, CatalogStore store, CatalogStatus status, CancellationToken cancel) =>
        {
            if (!status.Ready) return Results.Text("reading\n", statusCode: StatusCodes.Status503ServiceUnavailable);
            try
            {
                await catalog.States.AnyAsync(cancel);
                return Results.Text("ready\n");
            }
            catch (Exception failure) when (store.Explain(failure) is not null)
            {
                return Results.Text("the database cannot be read\n", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        }).Depends(DependsOn.Moment).ExcludeFromDescription();
    }
}
