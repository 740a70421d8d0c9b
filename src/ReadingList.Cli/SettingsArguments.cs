using Microsoft.Extensions.Configuration;
using ReadingList.Data;

namespace ReadingList.Cli;

/// <summary>The settings of the web app, given the same ways: environment variables, and options that win over them.</summary>
internal static class SettingsArguments
{
    public static string Help { get; } = $$"""
        Settings, as options or environment variables (ReadingList__Database__ConnectionString):
          --ReadingList:Sources:0 PATH                   lists to import where none is named
          --ReadingList:PrivateHosts:0 HOST              hosts in private networks that lists may be read from
          --ReadingList:Home ADDRESS                     where the lists' files stand on the web
          --ReadingList:EditUrl ADDRESS                  where a line of a list is edited ({path}, {line})
          --ReadingList:Database:Provider {{string.Join(" | ", DatabaseProvider.All.Select(provider => provider.Name))}}
          --ReadingList:Database:ConnectionString TEXT   default: a SQLite file beside the program
          --ReadingList:Title TEXT
          --ReadingList:PublicAddress ADDRESS            where the catalog is served
        """;

    private const string Prefix = "--ReadingList:";

    /// <returns>The settings, read when they are needed, and the arguments that are none.</returns>
    public static (Func<ReadingListSettings> Settings, string[] Others) Split(string[] arguments)
    {
        var settings = new List<string>();
        var rest = new List<string>();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!arguments[i].StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            {
                rest.Add(arguments[i]);
                continue;
            }

            settings.Add(arguments[i]);
            if (!arguments[i].Contains('=', StringComparison.Ordinal) && i + 1 < arguments.Length) settings.Add(arguments[++i]);
        }

        return (() => Read([.. settings]), [.. rest]);
    }

    private static ReadingListSettings Read(string[] settings) => ReadingListSettings.From(
        new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(settings).Build());
}
