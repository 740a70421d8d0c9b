using System.Diagnostics;

namespace ReadingList.Benchmarks;

/// <summary>Imports run in a process of their own, with the settings of the runtime that <c>readinglist import</c> has (see its project file).</summary>
internal static class CommandLineSettings
{
    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["DOTNET_TieredPGO"] = "0", ["DOTNET_gcConcurrent"] = "0", ["DOTNET_GCConserveMemory"] = "8",
    };

    public static bool AreOn => Settings.All(setting => Environment.GetEnvironmentVariable(setting.Key) == setting.Value);

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Environment.GetCommandLineArgs()[0], .. arguments]);
        foreach (var setting in Settings) start.Environment[setting.Key] = setting.Value;
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
