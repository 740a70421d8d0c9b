using System.CommandLine;
using ReadingList.Import;

namespace ReadingList.Cli;

/// <summary><c>readinglist reload</c>: has the app that serves the catalog read its lists again.</summary>
internal static class ReloadCommand
{
    public static Command Create(Shell shell, Func<ReadingListSettings> settings)
    {
        var command = new Command("reload", "Has the web app that serves the catalog read all its lists again, those at web addresses too.");
        command.SetAction(_ =>
        {
            var database = CatalogFile.Open(settings().Database);
            ReloadSignal.Set(database.Folder);
            shell.Output.WriteLine("The app that serves this catalog reads its lists again; its About page says how it went.");
            return CommandLine.Fine;
        });
        return command;
    }
}
