using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Hosting;

public sealed class TraceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ReadingList:TraceAddress")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT")]
    public async Task Requests_are_told_to_the_address_that_a_setting_names(string setting)
    {
        var told = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var collector = await CollectorAsync(told);
        await using var app = CatalogApp.Of("# 목록\n* [글](https://example.org/1)\n")
            .With(setting, collector.Urls.First()).With("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf").With("OTEL_BSP_SCHEDULE_DELAY", "50");
        using var page = await app.GetAsync("/orgs");

        var traces = await told.Task.WaitAsync(TimeSpan.FromMinutes(2), Token);
        Assert.Contains("readinglist", traces, StringComparison.Ordinal);
    }

    private static async Task<WebApplication> CollectorAsync(TaskCompletionSource<string> told)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var collector = builder.Build();
        collector.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, Token);
            if (context.Request.Path == "/v1/traces" && Encoding.UTF8.GetString(body.ToArray()) is var traces && traces.Contains("/orgs", StringComparison.Ordinal)) told.TrySetResult(traces);
        });
        await collector.StartAsync(Token);
        return collector;
    }
}
