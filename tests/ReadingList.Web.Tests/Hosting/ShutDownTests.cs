using Microsoft.Extensions.DependencyInjection;
using ReadingList.Data;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Hosting;

/// <summary>A timer that runs on holds all of its app: where hundreds start in one process, each after it pays for them.</summary>
public sealed class ShutDownTests
{
    private const int Attempts = 100;

    [Fact]
    public async Task Nothing_of_an_app_that_was_shut_down_runs_on()
    {
        // The first may be held by what libraries keep once for the process.
        await ShownAndShutDownAsync();
        var store = await ShownAndShutDownAsync();

        for (var attempt = 0; attempt < Attempts && store.IsAlive; attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            // Who was just told to end may need the thread for that.
            await Task.Yield();
        }

        Assert.False(store.IsAlive);
    }

    private static async Task<WeakReference> ShownAndShutDownAsync()
    {
        using var app = CatalogApp.Of("* [a](https://example.org/a)\n");
        await app.PageAsync("/");
        return new(app.Services.GetRequiredService<CatalogStore>());
    }
}
