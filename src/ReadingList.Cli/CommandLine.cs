using System.CommandLine;
using System.CommandLine.Invocation;
using ReadingList.Data;
using ReadingList.Import;

namespace ReadingList.Cli;

/// <summary>The verbs, and what every one of them does when something is amiss.</summary>
internal static class CommandLine
{
    public const int Fine = 0, Findings = 1, BadUsage = 2, Failed = 3;

    /// <returns>0 fine, 1 findings, 2 bad usage, 3 could not read or write.</returns>
    public static async Task<int> RunAsync(string[] arguments, Shell shell)
    {
        var (settings, rest) = SettingsArguments.Split(arguments);
        var parsed = Verbs(shell, settings).Parse(rest);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors) await shell.Error.WriteLineAsync(Shell.Plain(error.Message));
            await shell.Error.WriteLineAsync($"Try: readinglist {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help");
            return BadUsage;
        }

        try
        {
            var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = shell.Output, Error = shell.Error });
            await shell.Output.FlushAsync();
            return code;
        }
        catch (Exception failure) when (Sentence(failure) is not null)
        {
            await shell.Error.WriteLineAsync(Shell.Plain(Sentence(failure)!));
            return failure is SettingsException ? BadUsage : Failed;
        }
    }

    public static RootCommand Verbs(Shell shell, Func<ReadingListSettings> settings) =>
        new RootCommand($"Turns annotated reading lists into a catalog.{Environment.NewLine}{Environment.NewLine}{SettingsArguments.Help}")
        {
            ImportCommand.Create(shell, settings),
            ReloadCommand.Create(shell, settings),
            CheckCommand.Create(shell, settings),
            ParseCommand.Create(shell, settings),
            ExportCommand.Create(shell, settings),
        };

    private static string? Sentence(Exception failure) => failure switch
    {
        ImportException or DatabaseException or SettingsException => failure.Message,
        OperationCanceledException => "Stopped; nothing was changed.",
        IOException => $"The results cannot be written ({failure.Message.TrimEnd('.')}).",
        _ => null,
    };
}
