using System.Globalization;

namespace ReadingList.Benchmarks.Lists;

/// <summary>
/// Writes lists of any size in the seeds' grammar: the same numbers give the same bytes. Title words and organisations follow Zipf's law,
/// dates fall on the 144 months up to December 2025 (later ones more often), 40 topics stand under 8 parents, half of the entries carry Korean notes.
/// </summary>
public sealed class ListGenerator(SeedVocabulary vocabulary, int seed = 1)
{
    private const int Parents = 8;
    private const int TopicsOfParent = 5;
    private const int Months = 144;

    private readonly Random _random = new(seed);
    private readonly double[] _wordWeights = Zipf(vocabulary.TitleWords.Count);
    private readonly double[] _organizationWeights = Zipf(vocabulary.Organizations.Count);

    /// <summary>About 320 bytes an entry.</summary>
    /// <param name="entries">How many links; each address once.</param>
    /// <param name="first">Number of the first, where a catalog is made of several lists.</param>
    public void Write(TextWriter list, int entries, int first = 0)
    {
        list.NewLine = "\n";
        list.WriteLine("# Generated reading list");
        var written = 0;
        for (var topic = 0; topic < Parents * TopicsOfParent; topic++)
        {
            if (topic % TopicsOfParent == 0) list.WriteLine($"\n## {(topic / TopicsOfParent) + 1}. {TopicName(topic / TopicsOfParent)}");
            list.WriteLine($"### {(topic / TopicsOfParent) + 1}.{(topic % TopicsOfParent) + 1}. {TopicName(Parents + topic)}");
            var end = (int)((long)entries * (topic + 1) / (Parents * TopicsOfParent));
            var months = Enumerable.Range(0, end - written).Select(_ => Month()).OrderDescending().ToArray();
            foreach (var month in months) WriteEntry(list, month, first + written++);
        }
    }

    private string TopicName(int index) => $"{vocabulary.TitleWords[(index * 7) + 3]} {vocabulary.TitleWords[(index * 11) + 60]}";

    private int Month() => (int)(Math.Sqrt(_random.NextDouble()) * Months);

    private void WriteEntry(TextWriter list, int month, int number)
    {
        var date = new DateOnly(2014, 1, 1).AddMonths(month);
        var title = string.Join(' ', Enumerable.Range(0, _random.Next(4, 10)).Select(i => Emphasised(vocabulary.TitleWords[Draw(_wordWeights)], i)));
        var organization = _random.NextDouble() < 0.6 ? Draw(_organizationWeights) : -1;
        var named = organization < 0 ? string.Empty : ", " + vocabulary.Organizations[organization];
        var host = organization < 0 ? $"blog{_random.Next(500)}.example" : $"engineering.org{organization}.example";
        list.WriteLine(string.Create(CultureInfo.InvariantCulture, $"* [{title} ({date:MMM yyyy}{named})](https://{host}/{date:yyyy/MM}/post-{number})"));
        if (_random.NextDouble() < 0.5) return;
        for (var lines = _random.Next(1, 5); lines > 0; lines--)
            list.WriteLine($"    * {Clause()} → {Clause()}, {Clause()}{(_random.NextDouble() < 0.1 ? $", [코드](https://code.example/{number}/{lines})" : string.Empty)}");
    }

    private string Emphasised(string word, int position) => position == 0 && _random.NextDouble() < 0.2 ? $"*{word}*" : word;

    private string Clause() => vocabulary.NoteClauses[_random.Next(vocabulary.NoteClauses.Count)];

    // Index drawn with the weights of Zipf's law, given as their running sum.
    private int Draw(double[] cumulative)
    {
        var found = Array.BinarySearch(cumulative, _random.NextDouble() * cumulative[^1]);
        return Math.Min(found < 0 ? ~found : found, cumulative.Length - 1);
    }

    private static double[] Zipf(int count)
    {
        var cumulative = new double[count];
        var sum = 0.0;
        for (var i = 0; i < count; i++) cumulative[i] = sum += 1.0 / (i + 1);
        return cumulative;
    }
}
