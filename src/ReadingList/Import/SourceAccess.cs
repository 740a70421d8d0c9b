namespace ReadingList.Import;

/// <summary>What reading a source may do, and what messages call it.</summary>
public sealed record SourceAccess
{
    /// <summary>What a program allows that has no settings: no host in a private network.</summary>
    public static SourceAccess Default { get; } = new();

    /// <summary>What the settings allow.</summary>
    public static SourceAccess Of(ReadingListSettings settings) => new() { PrivateHosts = settings.PrivateHosts, Home = settings.Home, EditUrl = settings.EditUrl };

    /// <summary>Hosts that may be in a private network, as the addresses name them: "wiki.example.lan", "127.0.0.1", "[::1]".</summary>
    public IReadOnlyCollection<string> PrivateHosts { get; init; } = [];

    /// <summary>Whether readers of the catalog see the messages: a file is then called by its name, and nobody is told its folder.</summary>
    public bool NamesOnly { get; init; }

    /// <summary>How long one list at an address may take, with what lies beside it and wherever its host sends us on to.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Ends what is under way: the program stops.</summary>
    public CancellationToken Stopping { get; init; }

    /// <summary>See <see cref="ReadingListSettings.Home"/>.</summary>
    public string? Home { get; init; }

    /// <summary>See <see cref="ReadingListSettings.EditUrl"/>: files are read where their lines are edited, unless <see cref="Home"/> says otherwise.</summary>
    public string? EditUrl { get; init; }

    /// <summary>Whether a file's Git repository is asked where it is read on the web, where the settings do not say so.</summary>
    public bool AsksRepositories { get; init; } = true;

    /// <summary>What hosts answered before; null where each is asked once.</summary>
    public WebMemory? Memory { get; init; }

    /// <summary>Standard input; null where there is none.</summary>
    public Func<Stream>? OpenInput { get; init; }
}
