using System.Globalization;
using ReadingList.Benchmarks.Lists;

// dotnet run -c Release --project tests/ReadingList.Benchmarks -- generate 100000 > list.md
if (args is ["generate", var count])
{
    await using var list = new StreamWriter(Console.OpenStandardOutput());
    new ListGenerator(SeedVocabulary.Load()).Write(list, int.Parse(count, CultureInfo.InvariantCulture));
    return 0;
}

await Console.Error.WriteLineAsync("Usage: generate ENTRIES");
return 2;
