using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using ReadingList.Data;

namespace ReadingList;

/// <summary>The settings, the same for the web app and the command line: <c>ReadingList:…</c>.</summary>
public sealed record ReadingListSettings
{
    private const string Seeds = "seeds";

    // A month of minutes.
    private const double MaxPause = 43_200;

    /// <summary><c>ReadingList:Sources</c>: files, folders or web addresses; null where not set.</summary>
    public IReadOnlyList<string>? Sources { get; init; }

    /// <summary>
    /// <c>ReadingList:PrivateHosts</c>: hosts in private networks that lists may be read from, as the addresses name them; of all
    /// others only those that anybody can reach.
    /// </summary>
    public IReadOnlyList<string> PrivateHosts { get; init; } = [];

    /// <summary><c>ReadingList:WatchSeconds</c>: how often the web app looks whether local lists were saved; 0 for never.</summary>
    public double WatchSeconds { get; init; } = 0.5;

    /// <summary><c>ReadingList:PollMinutes</c>: how often the web app asks for lists at web addresses again; 0 for never.</summary>
    public double PollMinutes { get; init; } = 60;

    /// <summary><c>ReadingList:Title</c>: null for the first heading of a list that names it.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// <c>ReadingList:EditUrl</c>: where a line of a list is edited, with <c>{path}</c> (the file below the source that names it)
    /// and <c>{line}</c>; null where not set.
    /// </summary>
    public string? EditUrl { get; init; }

    /// <summary>
    /// <c>ReadingList:Home</c>: the web address under which the files of the lists stand, without a trailing slash
    /// ("https://github.com/me/list/blob/main"): addresses beside a list lead there; null where not set.
    /// </summary>
    public string? Home { get; init; }

    /// <summary>
    /// <c>ReadingList:Proxies</c>: addresses (<c>10.0.0.2</c>) or networks (<c>10.0.0.0/8</c>) of proxies in front of the web app, which
    /// are believed how a reader came; none where not set.
    /// </summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>
    /// <c>ReadingList:PublicAddress</c>: where readers find the catalog, without a trailing slash ("https://example.com/list"): what
    /// is told to others begins with it; null for the address each of them asks at.
    /// </summary>
    public string? PublicAddress { get; init; }

    /// <summary>
    /// <c>ReadingList:TraceAddress</c>: where the web app sends its traces (OTLP), "http://localhost:4317"; null for what
    /// <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says, else nowhere.
    /// </summary>
    public string? TraceAddress { get; init; }

    /// <summary><c>ReadingList:Database</c>.</summary>
    public DatabaseSettings Database { get; init; } = new();

    /// <exception cref="SettingsException">A value is not one of those it can have.</exception>
    public static ReadingListSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("ReadingList");
        var sources = Texts(section, "Sources");
        return new ReadingListSettings
        {
            Sources = sources.Count == 0 ? null : sources,
            PrivateHosts = Texts(section, "PrivateHosts").ConvertAll(Host),
            WatchSeconds = Pause(section, "WatchSeconds", new ReadingListSettings().WatchSeconds),
            PollMinutes = Pause(section, "PollMinutes", new ReadingListSettings().PollMinutes),
            Title = Text(section["Title"]),
            EditUrl = WebAddress(Text(section["EditUrl"])),
            Home = HomeOf("Home", Text(section["Home"])),
            PublicAddress = HomeOf("PublicAddress", Text(section["PublicAddress"])),
            TraceAddress = HomeOf("TraceAddress", Text(section["TraceAddress"])),
            Proxies = Texts(section, "Proxies").ConvertAll(Proxy),
            Database = new DatabaseSettings
            {
                Provider = Provider(Text(section["Database:Provider"])),
                ConnectionString = Text(section["Database:ConnectionString"]),
            },
        };
    }

    /// <summary>
    /// The sources; relative ones are looked for in the working folder and each above it, then in the program's own and each above
    /// that. The seeds where none are set.
    /// </summary>
    public IReadOnlyList<string> SourcesFrom(string program) =>
        [.. (Sources ?? [Seeds]).Select(path => Near(Directory.GetCurrentDirectory(), path) ?? Near(program, path) ?? path)];

    private static List<string> Texts(IConfigurationSection section, string name) =>
        [.. section.GetSection(name).GetChildren().Select(each => each.Value).OfType<string>().Where(text => text.Length > 0)];

    private static string Host(string value) => Uri.CheckHostName(value.Trim('[', ']')) != UriHostNameType.Unknown
        ? value
        : throw new SettingsException($"ReadingList:PrivateHosts is \"{value}\"; it can be the name of a host, or its IP address.");

    /// <summary>One address, or all of a network: <c>10.0.0.2</c>, <c>10.0.0.0/8</c>, <c>fd00::/8</c>.</summary>
    /// <exception cref="SettingsException">It is neither.</exception>
    public static IPNetwork Network(string proxy) =>
        IPNetwork.TryParse(proxy, out var network) ? network
        : IPAddress.TryParse(proxy, out var address) ? new IPNetwork(address, address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128)
        : throw new SettingsException($"ReadingList:Proxies holds \"{proxy}\"; it can hold addresses such as 10.0.0.2 and networks such as 10.0.0.0/8.");

    private static string Proxy(string value)
    {
        Network(value);
        return value;
    }

    private static double Pause(IConfigurationSection section, string name, double usual) =>
        Text(section[name]) is not { } value ? usual
        : double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= MaxPause ? number
        : throw new SettingsException($"ReadingList:{name} is \"{value}\"; it can be a number such as 0.5 or 60, or 0 for never.");

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static string? WebAddress(string? value) =>
        value is null || (Uri.TryCreate(value, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp))
            ? value
            : throw new SettingsException($"ReadingList:EditUrl is \"{value}\"; it can be a web address with {{path}} and {{line}} in it.");

    // Whatever stands in links to pages is put behind it.
    private static string? HomeOf(string name, string? value) =>
        value is null ? null
        : Uri.TryCreate(value.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address is { Host.Length: > 0, UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 }
            ? $"{address.Scheme}://{address.IdnHost}{(address.IsDefaultPort ? "" : string.Create(CultureInfo.InvariantCulture, $":{address.Port}"))}{address.AbsolutePath.TrimEnd('/')}"
            : throw new SettingsException($"ReadingList:{name} is \"{value}\"; it can be a web address such as https://example.com/list, without a name, a query or a fragment in it.");

    private static string Provider(string? value) =>
        value is null ? DatabaseProvider.All[0].Name
        : DatabaseProvider.Find(value)?.Name
        ?? throw new SettingsException($"ReadingList:Database:Provider is \"{value}\"; it can be {string.Join(" or ", DatabaseProvider.All.Select(provider => provider.Name))}.");

    private static bool IsWebAddress(string path) => Uri.TryCreate(path, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private static string? Near(string folder, string path)
    {
        if (path == "-" || IsWebAddress(path) || Path.IsPathRooted(path)) return path;
        for (var above = new DirectoryInfo(folder); above is not null; above = above.Parent)
        {
            var candidate = Path.Combine(above.FullName, path);
            if (Path.Exists(candidate)) return candidate;
        }

        return null;
    }
}

/// <summary>A setting has a value it cannot have; the message is one sentence that names both.</summary>
public sealed class SettingsException(string message) : Exception(message);
