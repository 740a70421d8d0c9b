using System.Globalization;
using CsCheck;
using ReadingList.Lists;

namespace ReadingList.Tests.Lists;

/// <summary>Reading does not depend on neighbours: what one item is, another one does not change.</summary>
public sealed class NeighboursTests
{
    private static readonly string[] Endings =
    [
        ": note", " (Dec 2022, Google)", " - 짧은 설명", ", 2023-02-05", " [[code](https://g.example/{0})]", "", " (Naver)", "\n    * below\n    * [part](https://p.example/{0})",
    ];

    private static readonly string[] Items =
    [
        "* [Title {0}](https://a.example/{0})", "* 2022-11-10 [제목 {0}](https://a.example/{0})", "* **Title {0}** (2015) [[pdf]](https://a.example/{0})", "* Odd title {0} [paper](https://a.example/{0})",
        "* [Google] [Title {0}](https://a.example/{0})", "* Name {0} https://a.example/{0}", "* **Walks {0} (ICML 2019)**\n    * Ann Lee, Bo Cruz\n    * [[Paper]](https://a.example/{0})",
    ];

    private static readonly Gen<string> Line =
        Gen.Select(Any(Items), Any(Endings), Gen.Int[1, 9_999], (item, ending, number) => string.Format(CultureInfo.InvariantCulture, item.Contains('\n', StringComparison.Ordinal) ? item : item + ending, number));

    [Fact]
    public void Taking_one_item_out_of_a_list_changes_no_other_title_or_address() =>
        Gen.Select(Line.Array[3, 9], Gen.Int[0, 8]).Sample((lines, taken) =>
        {
            taken %= lines.Length;
            var all = Entries(string.Join('\n', lines));
            var one = Entries(lines[taken]);
            var others = Entries(string.Join('\n', lines.Where((_, i) => i != taken)));

            return one.Length == 1 && all.Where((_, i) => i != taken).SequenceEqual(others) && all[taken] == one[0];
        }, iter: 2_000);

    [Fact]
    public void Taking_a_line_out_of_a_list_of_the_wild_changes_no_entry_of_another_item()
    {
        Assert.SkipUnless(Corpus.Exists, Corpus.Missing);
        foreach (var path in Corpus.Lists().Where(path => path.EndsWith("list.md", StringComparison.Ordinal)))
        {
            var lines = Corpus.Read(path).Split('\n').Take(400).ToArray();
            var before = Entries(string.Join('\n', lines));
            foreach (var line in Singles(lines))
            {
                var after = Entries(string.Join('\n', lines.Where((_, i) => i != line)));

                Assert.True(before.Length - after.Length <= 1, $"{path}:{line + 1}");
                Assert.True(!after.Except(before).Any(), $"{path}:{line + 1}: {string.Join(" | ", after.Except(before))}");
            }
        }
    }

    private static Gen<string> Any(string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    // A few items with a link that stand between two others of the kind.
    private static IEnumerable<int> Singles(string[] lines) =>
        Enumerable.Range(1, Math.Max(0, lines.Length - 2)).Where(i => IsItem(lines[i]) && IsItem(lines[i - 1]) && IsItem(lines[i + 1])).Where((_, i) => i % 25 == 0);

    private static bool IsItem(string line) => line.StartsWith("* [", StringComparison.Ordinal) || line.StartsWith("- [", StringComparison.Ordinal);

    private static (string Title, string? Url)[] Entries(string text) => [.. ListReader.Read(text).Items.Select(item => (item.Title, item.Url))];
}
