using System.Text;
using System.Text.Json;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.OnPort;

/// <summary>Every address × methods × odd queries and bodies, over a real port: whatever is sent, the server does not fail.</summary>
public sealed class HostileRequestTests(SmallListOnPort list) : IClassFixture<SmallListOnPort>
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "X"];

    private static readonly string[] Queries =
    [
        "", "?", "?%00", "?q=%00", "?q=%FF%FE", "?q=%ED%A0%80", "?q=%EF%BF%BE", "?q=" + "%22%28*%20NEAR", "?page=0", "?size=501", "?sort=x", "?month=0000-00&from=9999&to=0001",
        "?after=x", "?after=0.0", "?after=zzzzzzzzzz.20221200-aaaaaaaaaa.0", "?q=가&org=나", "?in=%3Fin%3D", "?id=" + "x&id=", "?since=99999999999999999999", "?since=-1", "?status=999",
        "?q=a&q=b&Q=c", "?topic=" + "%2F%2F..%2F", "?org=%25%32%30", "?=", "?&&&", "?q=" + "a%20a%20a%20a%20a%20a%20a%20a",
    ];

    [Fact]
    public async Task No_address_fails_whatever_it_is_asked()
    {
        var failed = new List<string>();
        foreach (var address in (await Routes.OfAsync(list.App)).Where(address => !address.Contains("/_", StringComparison.Ordinal)))
        {
            foreach (var line in Methods.Select(method => $"{method} {address}").Concat(Queries.Select(query => $"GET {address}{query}")))
            {
                var status = RawClient.Status(await RawClient.AskAsync(list.App, RawClient.Last(line)));
                if (!IsFine(status)) failed.Add($"{line}: {status}");
            }
        }

        Assert.True(failed.Count == 0, string.Join('\n', failed));
    }

    [Theory]
    [InlineData("OPTIONS *")]
    [InlineData("GET *")]
    [InlineData("CONNECT localhost:443")]
    [InlineData("GET http://localhost/?q=1")]
    [InlineData("GET http://other.example:99999/")]
    [InlineData("GET //")]
    [InlineData("GET /%00")]
    [InlineData("GET /%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("GET /entries/%ff%fe%fd%fc%fb%fa%f9%f8/x")]
    [InlineData("GET /topics/%00/%0a")]
    [InlineData("GET /orgs/%ED%A0%80")]
    [InlineData("GET /sources/list/%00.png")]
    [InlineData("GET /sources/list/a%0Ab.png")]
    [InlineData("GET /error/500")]
    [InlineData("TRACE /error/404")]
    [InlineData("POST /error/404")]
    [InlineData("GET /openapi/nothing.json")]
    public async Task No_odd_address_fails(string line) =>
        Assert.True(IsFine(RawClient.Status(await RawClient.AskAsync(list.App, RawClient.Last(line)))));

    [Theory]
    [InlineData("OPTIONS /")]
    [InlineData("TRACE /about")]
    [InlineData("TRACE /")]
    [InlineData("POST /topics")]
    [InlineData("DELETE /orgs/meta")]
    [InlineData("OPTIONS /api/entries")]
    [InlineData("PUT /entries.atom")]
    [InlineData("POST /openapi/v1.json")]
    public async Task A_method_that_an_address_does_not_take_is_refused_with_those_it_takes(string line)
    {
        var answer = await RawClient.AskAsync(list.App, RawClient.Last(line));

        Assert.Equal("HTTP/1.1 405 Method Not Allowed", RawClient.Status(answer));
        Assert.Contains("\r\nAllow: GET, HEAD\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /api/nothing", 404)]
    [InlineData("GET /api", 404)]
    [InlineData("POST /api/entries", 405)]
    [InlineData("GET /entries.exe", 404)]
    public async Task Programs_are_refused_with_a_problem_document(string line, int status)
    {
        var answer = await RawClient.AskAsync(list.App, RawClient.Last(line));

        Assert.Contains("\r\nContent-Type: application/problem+json\r\n", answer, StringComparison.Ordinal);
        using var problem = JsonDocument.Parse(answer[answer.IndexOf('{', StringComparison.Ordinal)..(answer.LastIndexOf('}') + 1)]);
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.EndsWith(".", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "return=/%EA%B0%80", "302 Found")]
    [InlineData("application/x-www-form-urlencoded", "return=/가?q=나", "302 Found")]
    [InlineData("application/x-www-form-urlencoded", "return=%00&theme=dark", "400 Bad Request")]
    [InlineData("application/x-www-form-urlencoded", "return=/a%00b", "400 Bad Request")]
    [InlineData("application/x-www-form-urlencoded", "return=/%ED%A0%80", "302 Found")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", "theme=dark", "")]
    [InlineData("application/x-www-form-urlencoded; charset=nothing", "theme=dark", "")]
    [InlineData("multipart/form-data", "theme=dark", "400 Bad Request")]
    [InlineData("multipart/form-data; boundary=", "theme=dark", "400 Bad Request")]
    [InlineData("multipart/form-data; boundary=\"\"", "theme=dark", "400 Bad Request")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=theme\r\n\r\ndark", "400 Bad Request")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nno header\r\n\r\ndark\r\n--x--", "400 Bad Request")]
    [InlineData("text/plain", "theme=dark", "415 Unsupported Media Type")]
    [InlineData("\u0001", "theme=dark", "")]
    public async Task No_form_makes_the_server_fail(string type, string body, string status)
    {
        var answer = await PostAsync(type, body);

        if (status.Length > 0) Assert.Equal("HTTP/1.1 " + status, RawClient.Status(answer));
        else Assert.True(IsFine(RawClient.Status(answer)), RawClient.Status(answer));
    }

    [Fact]
    public async Task A_form_of_too_many_or_too_long_fields_is_refused()
    {
        Assert.Equal("HTTP/1.1 400 Bad Request", RawClient.Status(await PostAsync("application/x-www-form-urlencoded", string.Join('&', Enumerable.Range(0, 1_025).Select(number => $"a{number}=1")))));
        Assert.Equal("HTTP/1.1 400 Bad Request", RawClient.Status(await PostAsync("application/x-www-form-urlencoded", new string('a', 3_000) + "=1")));
    }

    [Fact]
    public async Task Back_to_a_Korean_address_it_leads_percent_encoded() =>
        Assert.Contains("\r\nLocation: /%EA%B0%80?q=%EB%82%98\r\n", await PostAsync("application/x-www-form-urlencoded", "return=/가?q=나"), StringComparison.Ordinal);

    [Fact]
    public async Task Facets_of_topics_as_deep_as_a_list_may_nest_them_are_whole()
    {
        var deep = string.Concat(Enumerable.Range(1, 70).Select(level => $"<details><summary>Level {level}</summary>\n\n")) + "* [글 (Dec 2022)](https://example.org/deep)\n";
        using var app = CatalogApp.Of("# 깊은 목록\n" + string.Concat(Enumerable.Range(1, 6).Select(level => $"{new string('#', level)} H{level}\n")) + deep).OnPort();

        var answer = await RawClient.AskAsync(app, RawClient.Last("GET /api/facets"));
        var topics = await RawClient.AskAsync(app, RawClient.Last("GET /topics"));

        Assert.Equal(("HTTP/1.1 200 OK", "HTTP/1.1 200 OK"), (RawClient.Status(answer), RawClient.Status(topics)));
        Assert.Contains("\"Level 50\"", answer, StringComparison.Ordinal);
    }

    private Task<string> PostAsync(string type, string body) => RawClient.AskAsync(
        list.App,
        $"POST /preferences HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    private static bool IsFine(string status) => status.Split(' ') is ["HTTP/1.1", ['2' or '3' or '4', ..], ..];
}
