using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;

namespace ReadingList.Browser.Tests;

public sealed class FirstViewTests(Stage stage)
{
    private const int Budget = 60 * 1024;

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public Task Everything_a_first_visit_loads_stays_under_sixty_kilobytes(string language) => stage.VisitAsync(new Scene(language), async visit =>
    {
        var requests = new List<IRequest>();
        visit.Page.RequestFinished += (_, request) => requests.Add(request);
        await visit.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });

        var bytes = 0;
        foreach (var request in requests.ToArray()) // a late one may still come
        {
            var sizes = await request.SizesAsync();
            bytes += sizes.ResponseHeadersSize + sizes.ResponseBodySize;
        }

        Assert.True(requests.Count >= 3, "Page, style and script were expected.");
        Assert.InRange(bytes, 1, Budget);
    });
}
