using System.Net;
using ReadingList.Cli;
using ReadingList.Import;
using ReadingList.Testing;
using ReadingList.Tests.Cli;

namespace ReadingList.Tests.Import;

/// <summary>Lists are read from hosts that anybody can reach, and from those of private networks that a setting names.</summary>
public sealed class PrivateHostTests : IDisposable
{
    private const string List = "* [Good](https://example.com/good)\n";

    private readonly RawHost _host = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://127.0.0.1:{0}/list.md")]
    [InlineData("http://localhost:{0}/list.md")]
    [InlineData("http://2130706433:{0}/list.md")]
    [InlineData("http://0x7f.1:{0}/list.md")]
    [InlineData("http://0.0.0.0:{0}/list.md")]
    [InlineData("http://[::1]:{0}/list.md")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/list.md")]
    [InlineData("http://[64:ff9b::7f00:1]:{0}/list.md")]
    [InlineData("http://[2002:7f00:1::]:{0}/list.md")]
    [InlineData("http://169.254.169.254/latest/meta-data/list.md")]
    public async Task A_host_in_a_private_network_is_not_asked(string address)
    {
        _host.Says("list.md", RawHost.Answer("200 OK", List));
        using var shelf = await Shelf.Empty();

        var problem = Assert.Single(Import(shelf, SourceAccess.Default, string.Format(null, address, _host.Port)));

        Assert.EndsWith(": its host is in a private network, and is read only where the setting ReadingList:PrivateHosts names it.", problem, StringComparison.Ordinal);
        Assert.Empty(_host.Requests);
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}/list.md", "127.0.0.1")]
    [InlineData("http://LOCALHOST:{0}/list.md", "localhost")]
    public async Task One_that_a_setting_names_is_asked(string address, string named)
    {
        _host.Says("list.md", RawHost.Answer("200 OK", List));
        using var shelf = await Shelf.Empty();

        Assert.Empty(Import(shelf, new SourceAccess { PrivateHosts = [named] }, string.Format(null, address, _host.Port)));
        Assert.Equal(1, shelf.Read(catalog => catalog.Entries.Count()));
    }

    [Theory]
    [InlineData("http://localhost:{0}/list.md")]
    [InlineData("http://169.254.169.254/list.md")]
    [InlineData("//[::1]:{0}/list.md")]
    public async Task Nor_is_one_asked_that_a_host_sends_us_on_to(string target)
    {
        _host.Says("list.md", RawHost.Answer("200 OK", List));
        var address = _host.Says("away.md", RawHost.Answer($"302 Found\nLocation: {string.Format(null, target, _host.Port)}"));
        using var shelf = await Shelf.Empty();

        Assert.Contains("its host is in a private network", Assert.Single(Import(shelf, new SourceAccess { PrivateHosts = ["127.0.0.1"] }, address)), StringComparison.Ordinal);
        Assert.Single(_host.Requests);
    }

    [Fact]
    public async Task The_command_line_asks_no_private_host_either_unless_it_is_named()
    {
        var address = _host.Says("list.md", RawHost.Answer("200 OK", List));
        using var cli = new CliRun();

        Assert.Equal(CommandLine.Failed, await cli.Run("check", address));
        Assert.StartsWith($"{address}: its host is in a private network", cli.Error, StringComparison.Ordinal);
        Assert.Empty(_host.Requests);
        Assert.Equal(CommandLine.Fine, await cli.Run("import", address, "--ReadingList:PrivateHosts:0", "127.0.0.1"));
        Assert.Equal(CommandLine.BadUsage, await cli.Run("import", address, "--ReadingList:PrivateHosts:0", "http://127.0.0.1/"));
        Assert.StartsWith("ReadingList:PrivateHosts is \"http://127.0.0.1/\"; it can be", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_signs_in_to_a_list_does_so_nowhere_else()
    {
        _host.Says("list.md", RawHost.Answer("200 OK", List));
        _host.Says("away.md", RawHost.Answer($"302 Found\nLocation: http://localhost:{_host.Port}/list.md"));
        using var shelf = await Shelf.Empty();

        Assert.Empty(Import(shelf, new SourceAccess { PrivateHosts = ["127.0.0.1", "localhost"] }, $"http://me:p%40ss@127.0.0.1:{_host.Port}/away.md"));

        var signed = _host.Requests.Where(request => request.Contains("\r\nAuthorization: Basic bWU6cEBzcw==\r\n", StringComparison.Ordinal)).Select(request => request.Split(' ')[1]);
        Assert.Equal(["/away.md", "/organizations.txt", "/glossary.txt"], signed);
        Assert.Equal(4, _host.Requests.Count);
    }

    [Theory]
    [InlineData("1.1.1.1", true)]
    [InlineData("172.15.0.1", true)]
    [InlineData("172.16.0.1", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.168.0.1", false)]
    [InlineData("10.255.255.255", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("100.128.0.1", true)]
    [InlineData("100.100.100.200", false)]
    [InlineData("168.63.129.16", false)]
    [InlineData("192.0.0.192", false)]
    [InlineData("198.19.0.1", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fec0::1", false)]
    [InlineData("fd00:ec2::254", false)]
    [InlineData("ff02::1", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("2001:0:1::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("::ffff:1.1.1.1", true)]
    [InlineData("::127.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("64:ff9b::101:101", true)]
    [InlineData("64:ff9b:1::1", false)]
    [InlineData("2002:c0a8:1::1", false)]
    [InlineData("2002:101:101::1", true)]
    public void An_address_is_anybodys_or_not(string address, bool isPublic) => Assert.Equal(isPublic, PublicNetwork.Holds(IPAddress.Parse(address)));

    public void Dispose() => _host.Dispose();

    private static IReadOnlyList<string> Import(Shelf shelf, SourceAccess access, params string[] addresses) =>
        [.. new ConfiguredLists(shelf.Temporary.Database, shelf.Importer, access).Import(addresses, cancellation: Token).Select(problem => problem.Sentence)];
}
