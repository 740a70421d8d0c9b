using System.Globalization;
using ReadingList.Benchmarks;
using ReadingList.Benchmarks.Lists;

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
        ReadingBenchmark.Run(Console.Out, [3_000, 100_000], runs: 5);
        return 0;

    case ["importing", var count]:
        await ImportBenchmark.Run(Console.Out, int.Parse(count, CultureInfo.InvariantCulture), runs: 3);
        return 0;

    default:
        await Console.Error.WriteLineAsync("Usage: generate ENTRIES | reading | importing ENTRIES");
        return 2;
}
