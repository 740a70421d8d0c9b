using System.CommandLine;
using ReadingList.Cli;

var root = new RootCommand("Turns annotated reading lists into a catalog.")
{
    ParseCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
