using ReadingList.Cli;

using var shell = Shell.OfProcess();
return await CommandLine.RunAsync(args, shell);
