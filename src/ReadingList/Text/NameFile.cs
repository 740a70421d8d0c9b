using System.Globalization;
using System.Text;

namespace ReadingList.Text;

/// <summary>One line of such a file: names of one thing, the first the one that is shown, and what else the line says of it.</summary>
/// <param name="Names">At least one; no two with the same key.</param>
/// <param name="Others">Hosts, or related terms.</param>
internal sealed record NameLine(IReadOnlyList<string> Names, IReadOnlyList<string> Others);

/// <summary>A text file that a curator writes: a line for each thing, "#" before comments, empty lines anywhere.</summary>
internal sealed class NameFile
{
    // Files of strangers: what one line says is searched with every query that names it, and every problem is stored.
    private const int MostParts = 200, LongestPart = 200, MostProblems = 100;

    private readonly Dictionary<string, int> _lineOfName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lineOfOther = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<NameLine> _lines = [];
    private readonly List<string> _problems = [];

    /// <summary>Reads one line's grammar: the line, or null and what is wrong with it as the rest of a sentence.</summary>
    public delegate NameLine? Grammar(string line, out string? complaint);

    public IReadOnlyList<NameLine> Lines => _lines;

    /// <summary>A sentence with file and line for each line that was skipped; of very many, the first hundred and a last one that counts the rest.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <param name="text">The whole file.</param>
    /// <param name="file">Its name, for the sentences about it.</param>
    /// <param name="grammar">How a line is read.</param>
    /// <param name="onlyOnce">Whether also what stands in <see cref="NameLine.Others"/> may stand in one line only.</param>
    public static NameFile Read(string text, string file, Grammar grammar, bool onlyOnce)
    {
        var read = new NameFile();
        var (number, untold) = (0, 0);
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.Trim().Trim('\uFEFF').ToString();
            if (line.Length == 0 || line[0] == '#') continue;
            if (grammar(line, out var complaint) is { } parsed && (complaint = read.Add(parsed, number, onlyOnce)) is null) continue;
            if (read._problems.Count == MostProblems) untold++;
            else read._problems.Add(string.Create(CultureInfo.InvariantCulture, $"{file}:{number}: {complaint}; the line is skipped."));
        }

        if (untold > 0) read._problems.Add(string.Create(CultureInfo.InvariantCulture, $"{file}:{number}: {untold} more lines up to here cannot be read and are skipped."));
        return read;
    }

    /// <summary>The parts of a field that commas separate, without the empty ones.</summary>
    public static string[] Parts(string field) => field.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A stranger's text inside a sentence: short, and without characters that move a terminal's cursor.</summary>
    public static string Quote(string text)
    {
        const int longest = 40;
        var quoted = new StringBuilder("“");
        foreach (var rune in text.EnumerateRunes().Take(longest)) quoted.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        return quoted.Append(text.Length > longest ? "…”" : "”").ToString();
    }

    // Null where the line was taken. A line is taken whole or not at all, so that no thing ends up half described.
    private string? Add(NameLine line, int number, bool onlyOnce)
    {
        if (line.Names.Count > MostParts || line.Others.Count > MostParts) return string.Create(CultureInfo.InvariantCulture, $"it has more than {MostParts} names, or as many hosts or related terms");
        if (line.Names.Concat(line.Others).FirstOrDefault(part => part.Length > LongestPart) is { } endless) return $"{Quote(endless)} is too long for a name";
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in line.Names)
        {
            var key = NameKey.Of(name);
            if (key.Length == 0) return $"{Quote(name)} holds no letter or digit";
            if (!keys.Add(key)) return $"{Quote(name)} stands twice in it (case, spaces and punctuation make no difference)";
            if (_lineOfName.TryGetValue(key, out var first)) return StandsAlready(name, first);
        }

        var others = onlyOnce ? line.Others : [];
        foreach (var other in others)
            if (_lineOfOther.TryGetValue(other, out var first)) return StandsAlready(other, first);

        foreach (var key in keys) _lineOfName.Add(key, number);
        foreach (var other in others) _lineOfOther.TryAdd(other, number);
        _lines.Add(line);
        return null;
    }

    private static string StandsAlready(string text, int line) =>
        string.Create(CultureInfo.InvariantCulture, $"{Quote(text)} stands in line {line} already");
}
