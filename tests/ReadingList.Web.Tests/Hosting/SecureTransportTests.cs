using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using ReadingList.Testing;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Hosting;

public sealed class SecureTransportTests
{
    private const string List = "# List\n* [글 (Dec 2022)](https://example.org/1)\n";

    [Theory]
    [InlineData("/orgs/google?month=2022-12", 200)]
    [InlineData("/entries/none", 404)]
    [InlineData("/site.css", 200)]
    [InlineData("/healthz", 200)]
    public async Task Where_it_serves_https_http_leads_there_and_https_is_all_that_a_browser_uses_from_then_on(string address, int status)
    {
        using var app = CatalogApp.Of(List);
        using var certificate = Certificate();
        app.UseKestrel(options =>
        {
            options.Listen(IPAddress.Loopback, 0);
            options.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate));
        });
        app.StartServer();
        var (plain, secure) = (Address(app, Uri.UriSchemeHttp), Address(app, Uri.UriSchemeHttps));

        var led = await new Wire(plain).AskAsync(address, headers: ("Host", "list.example:81"));
        using var answer = await SecurelyAsync(secure, certificate, address, "list.example");
        using var local = await SecurelyAsync(secure, certificate, address, "localhost");

        Assert.Equal((308, $"https://list.example:{secure.Port}{address}"), (led.Status, led.Header("Location")));
        Assert.Equal("nosniff", led.Header("X-Content-Type-Options"));
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("max-age=31536000", answer.Headers.GetValues("Strict-Transport-Security").Single());
        Assert.False(local.Headers.Contains("Strict-Transport-Security"), "Every other program of this machine would be asked for https.");
    }

    [Fact]
    public async Task Where_it_serves_http_alone_nothing_is_said_of_https()
    {
        using var app = CatalogApp.Of(List).OnPort();
        var answer = await new Wire(app.Home).AskAsync("/", headers: ("Host", "list.example"));

        Assert.Equal((200, ""), (answer.Status, answer.Header("Strict-Transport-Security")));
    }

    [Theory]
    [InlineData("127.0.0.1", "https")]
    [InlineData("127.0.0.0/8", "https")]
    [InlineData("10.0.0.1", "http")]
    [InlineData("", "http")]
    public async Task A_proxy_is_believed_where_the_settings_name_it(string proxy, string scheme)
    {
        using var app = CatalogApp.Of(List).With("ReadingList:Proxies:0", proxy).OnPort();
        var answer = await new Wire(app.Home).AskAsync(
            "/", headers: [("Host", "list.example"), ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "192.0.2.1"), ("X-Forwarded-Host", "evil.example"), ("X-Forwarded-Prefix", "/evil")]);

        Assert.Contains($"rel=\"canonical\" href=\"{scheme}://list.example/\"", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_is_not_allowed_is_not_answered()
    {
        using var app = CatalogApp.Of(List).With("AllowedHosts", "list.example").OnPort();

        Assert.Equal(200, (await new Wire(app.Home).AskAsync("/", headers: ("Host", "list.example"))).Status);
        Assert.Equal(400, (await new Wire(app.Home).AskAsync("/", headers: ("Host", "evil.example"))).Status);
    }

    private static Uri Address(CatalogApp app, string scheme) =>
        app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Select(address => new Uri(address)).Single(address => address.Scheme == scheme);

    private static async Task<HttpResponseMessage> SecurelyAsync(Uri home, X509Certificate2 trusted, string address, string host)
    {
        var trust = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck, CustomTrustStore = { trusted } };
        using var handler = new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = trust } };
        using var client = new HttpClient(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(home, address)) { Headers = { Host = host } };
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var now = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds());
        var request = new CertificateRequest("CN=list.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        foreach (var name in new[] { "list.example", "localhost" }) names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
