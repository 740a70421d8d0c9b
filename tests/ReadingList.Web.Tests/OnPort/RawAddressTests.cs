using System.Text;

namespace ReadingList.Web.Tests.OnPort;

/// <summary>Addresses that a client sends as people write them, over a real port.</summary>
public sealed class RawAddressTests(SmallListOnPort list) : IClassFixture<SmallListOnPort>
{
    [Theory]
    [InlineData("/entries.bib?q=강화학습", "강화학습 정리")]
    [InlineData("/api/entries?org=스캐터랩", "https://example.org/1.html")]
    [InlineData("/topics/추천-시스템", "강화학습")]
    [InlineData("/search?q=“강화학습”", "강화학습")]
    public async Task An_address_in_Korean_answers_as_it_does_percent_encoded(string address, string expected)
    {
        var line = RawClient.Last("GET " + new Uri("http://localhost" + address).PathAndQuery);
        // Twice: a page that is kept is sent with its length.
        await RawClient.AskAsync(list.App, line);
        var encoded = await RawClient.AskAsync(list.App, line);
        var raw = await RawClient.AskAsync(list.App, RawClient.Last("GET " + address));

        Assert.Equal("HTTP/1.1 200 OK", RawClient.Status(raw));
        Assert.Contains(expected, raw, StringComparison.Ordinal);
        Assert.Equal(WithoutDate(encoded), WithoutDate(raw));
    }

    [Fact]
    public async Task Requests_in_one_packet_are_answered_in_turn_and_a_body_is_none_of_them()
    {
        var form = "theme=dark&return=/topics/추천\r\nGET /없음 HTTP/1.1\r\n\r\n";
        var answer = await RawClient.AskAsync(
            list.App,
            $"GET /api/entries?org=스캐터랩 HTTP/1.1\r\nHost: localhost\r\n\r\n"
            + $"POST /preferences HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {Encoding.UTF8.GetByteCount(form)}\r\n\r\n{form}"
            + RawClient.Last("GET /api/entries?q=강화학습"));

        Assert.Equal(["200 OK", "302 Found", "200 OK"], Statuses(answer));
        Assert.Equal(2, answer.Split("https://example.org/1.html").Length - 1);
    }

    [Fact]
    public async Task A_request_in_pieces_is_the_same_wherever_it_is_cut()
    {
        var bytes = Encoding.UTF8.GetBytes("GET /api/entries?org=스캐터랩 HTTP/1.1\r\nHost: localhost\r\n\r\n" + RawClient.Last("GET /api/entries?q=강화학습"));
        for (var cut = 1; cut < bytes.Length; cut += 3)
        {
            await using var wire = await RawClient.OpenAsync(list.App);
            await wire.SendAsync(bytes.AsMemory(0, cut));
            await wire.SendAsync(bytes.AsMemory(cut));

            Assert.Equal(["200 OK", "200 OK"], Statuses(await wire.ReadToEndAsync()));
        }
    }

    [Theory]
    [InlineData("GET /api/entries?q=\u00ff")]
    [InlineData("GET http://localhost/api/entries?q=강화학습")]
    [InlineData("GET /api/entries?q=가 나")]
    [InlineData("가 /api/entries")]
    [InlineData("GET /api/entries HTTP/가")]
    [InlineData("\u0016\u0003\u0001")]
    [InlineData("")]
    public async Task What_is_odd_gets_an_answer_of_the_server_and_never_its_failure(string line)
    {
        var answer = await RawClient.AskAsync(list.App, RawClient.Last(line));

        Assert.Matches("^(HTTP/1.1 (200|400|404|405) .*)?$", RawClient.Status(answer));
    }

    [Fact]
    public async Task A_line_too_long_is_refused_as_ever()
    {
        var answer = await RawClient.AskAsync(list.App, RawClient.Last("GET /search?q=" + new string('가', 3_000)));

        Assert.StartsWith("HTTP/1.1 414", RawClient.Status(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_body_in_chunks_nothing_is_looked_at_any_more()
    {
        var answer = await RawClient.AskAsync(
            list.App,
            "POST /preferences HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\na\r\ntheme=dark\r\n0\r\n\r\n"
            + RawClient.Last("GET /api/entries?q=가"));

        Assert.Equal(["302 Found", "400 Bad Request"], Statuses(answer));
    }

    private static IEnumerable<string> Statuses(string answer) =>
        answer.Split("HTTP/1.1 ").Skip(1).Select(each => each.Split("\r\n")[0]);

    private static string WithoutDate(string answer) => string.Join("\r\n", answer.Split("\r\n").Where(line => !line.StartsWith("Date:", StringComparison.Ordinal)));
}
