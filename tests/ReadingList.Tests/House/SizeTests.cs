using ReadingList.Testing;

namespace ReadingList.Tests.House;

/// <summary>Rooms are small: what grows is cut where it has a seam, before anybody has to scroll.</summary>
public sealed class SizeTests
{
    private const int LongestFile = 250, UsualFile = 60, LongestMethod = 40, UsualMethod = 8;

    // What EF writes is read by nobody.
    private static readonly string[] Files = [.. Project.Sources("*.cs").Where(file => !file.Contains("Migrations", StringComparison.Ordinal))];

    [Fact]
    public void A_file_fits_in_the_head()
    {
        var files = Files.Select(file => (Lines: File.ReadLines(file).Count(), Name: Path.GetFileName(file))).ToList();

        Assert.DoesNotContain(files, file => file.Lines > LongestFile);
        Assert.InRange(Median(files.Select(file => file.Lines)), 1, UsualFile - 1);
    }

    [Fact]
    public void A_method_fits_on_a_screen()
    {
        var methods = Files.SelectMany(Methods).ToList();

        Assert.True(methods.Count > 1_000, "Methods were expected.");
        Assert.DoesNotContain(methods, method => method.Lines > LongestMethod);
        Assert.InRange(Median(methods.Select(method => method.Lines)), 1, UsualMethod - 1);
    }

    // By the layout that every file has: a member's braces stand alone on their lines, in its own column; one without, "=>", ends
    // with the line that ends a statement.
    private static IEnumerable<(int Lines, string Name)> Methods(string file)
    {
        var lines = File.ReadAllLines(file);
        for (var at = 1; at < lines.Length; at++)
        {
            var head = lines[at - 1];
            if (lines[at].Trim() == "{" && head.Contains('(', StringComparison.Ordinal) && IsMember(head))
            {
                var end = Array.FindIndex(lines, at, line => line.StartsWith(lines[at].Replace('{', '}'), StringComparison.Ordinal));
                yield return (end - at + 2, $"{Path.GetFileName(file)}:{at}");
            }
            else if (IsMember(head) && head.Contains('(', StringComparison.Ordinal) && (head.EndsWith("=>", StringComparison.Ordinal) || head.Contains(") => ", StringComparison.Ordinal)))
            {
                var end = Array.FindIndex(lines, at - 1, line => line.EndsWith(';'));
                yield return (end - at + 2, $"{Path.GetFileName(file)}:{at}");
            }
        }
    }

    private static bool IsMember(string line) => line.TrimStart().Split(' ')[0] is "public" or "private" or "internal" or "protected"
        && !line.Contains(" class ", StringComparison.Ordinal) && !line.Contains(" record ", StringComparison.Ordinal) && !line.Contains(" struct ", StringComparison.Ordinal);

    private static int Median(IEnumerable<int> sizes)
    {
        var sorted = sizes.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
