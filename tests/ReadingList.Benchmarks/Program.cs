using System.Globalization;
using ReadingList.Benchmarks;
using ReadingList.Benchmarks.Lists;
using ReadingList.Benchmarks.Load;
using ReadingList.Benchmarks.Recall;

switch (args)
{
    // dotnet run -c Release --project tests/ReadingList.Benchmarks -- generate 100000 > list.md
    case ["generate", var count]:
        await using (var list = new StreamWriter(Console.OpenStandardOutput()))
        {
            new ListGenerator(SeedVocabulary.Load()).Write(list, int.Parse(count, CultureInfo.InvariantCulture));
        }

        return 0;

    case ["reading"]:
        await new ReadingBenchmark(Console.Out).RunAsync();
        return 0;

    // The same in the process that the benchmark starts.
    case ["reading", "--peak", var file]:
        Console.WriteLine(ReadingPeak.Measure(file).ToString(CultureInfo.InvariantCulture));
        return 0;

    case ["importing", var count]:
        if (!CommandLineSettings.AreOn) return await CommandLineSettings.RunAsync("importing", count);
        await ImportBenchmark.RunAsync(Console.Out, int.Parse(count, CultureInfo.InvariantCulture), runs: 3);
        return 0;

    // What texts built to be slow cost; with a word, only those whose name holds it.
    case ["hostile", .. var part] when part.Length < 2:
        HostileBenchmark.Run(Console.Out, string.Concat(part));
        return 0;

    case ["views", var path]:
        await ViewBenchmark.RunAsync(Console.Out, path);
        return 0;

    case ["suggestions", var path]:
        await SuggestionBenchmark.RunAsync(Console.Out, path);
        return 0;

    case ["growth", var path, var entries]:
        await GrowthBenchmark.RunAsync(Console.Out, path, int.Parse(entries, CultureInfo.InvariantCulture));
        return 0;

    // Whether search finds in a catalog what a plain scan finds, no more and no less.
    case ["recall", var path]:
        return await RecallBenchmark.RunAsync(Console.Out, path) ? 0 : 1;

    // Readers, attackers and people on bad lines at once, for ten minutes or as many as are given.
    case ["load", .. var minutes] when minutes.Length < 2:
        return await MixedLoad.RunAsync(Console.Out, TimeSpan.FromMinutes(minutes is [var given] ? double.Parse(given, CultureInfo.InvariantCulture) : 10)) ? 0 : 1;

    // Everything the README gives figures of.
    case ["figures"]:
        await new ReadingBenchmark(Console.Out).RunAsync();
        if (await CommandLineSettings.RunAsync("importing", "100000") is not 0 and var failed) return failed;
        var catalog = await ImportBenchmark.CatalogAsync(100_000);
        await ViewBenchmark.RunAsync(Console.Out, catalog);
        await SuggestionBenchmark.RunAsync(Console.Out, catalog);
        return await RecallBenchmark.RunAsync(Console.Out, catalog) ? 0 : 1;

    default:
        await Console.Error.WriteLineAsync("Usage: figures | generate ENTRIES | reading | importing ENTRIES | hostile [WORD] | views CATALOG | suggestions CATALOG | growth CATALOG ENTRIES | load [MINUTES] | recall CATALOG");
        return 2;
}
