using System.Globalization;
using System.Text.RegularExpressions;
using ReadingList.Lists;

namespace ReadingList.Checks;

/// <summary>A heading's number as it is written: <c>3.2</c> with or without what ends it.</summary>
/// <param name="Parts">3 and 2.</param>
/// <param name="End">"." or ")" behind the last part, or nothing.</param>
/// <param name="Start">Offset of the first digit; -1 where the heading is none of Markdown's own with the number in front.</param>
internal sealed partial record HeadingNumber(Section Section, IReadOnlyList<int> Parts, string End, int Start)
{
    public int Ordinal => Parts[^1];

    public IReadOnlyList<int> Prefix => [.. Parts.SkipLast(1)];

    /// <summary>"3.2", as long as it is in the text.</summary>
    public string Text => Join(Parts);

    /// <summary>"3.1", beside this number.</summary>
    public string Sibling(int ordinal) => Join([.. Prefix, ordinal]);

    /// <summary>In the order of the list.</summary>
    public static List<HeadingNumber> AllOf(CheckedList list)
    {
        var all = list.Document.Sections.Select(section => Of(list, section)).OfType<HeadingNumber>().ToList();
        var ended = all.Where(number => !number.MayBeName).ToLookup(number => (number.Section.Parent, number.Section.Level));
        return all.FindAll(number => !number.MayBeName || ended[(number.Section.Parent, number.Section.Level)].Skip(1).Any());
    }

    // A lone number without an end, "12 Monkeys", is a number only beside others that have one.
    private bool MayBeName => End.Length == 0 && Parts.Count == 1;

    private static HeadingNumber? Of(CheckedList list, Section section)
    {
        var match = Numbering().Match(section.Heading);
        if (!match.Success) return null;
        var digits = match.Groups["number"].Value;
        var end = match.Groups["end"].Value;
        var line = list.Line(section.Line);
        var opening = OpeningOf(line);
        // A summary may be numbered as its folder is: whether those beside it are headings, too, depends on their links.
        if (opening == 0) return null;
        var isWritten = line[opening..].StartsWith(digits + end, StringComparison.Ordinal);
        int[] parts = [.. digits.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        // "01." is written on purpose, and nothing of it is rewritten.
        var isPlain = digits == Join(parts);
        return new(section, parts, end, isWritten && isPlain ? list.Offset(section.Line, 1) + opening : -1);
    }

    // Length of "### " in front of a heading's text; 0 where there is none.
    private static int OpeningOf(ReadOnlySpan<char> line)
    {
        foreach (var match in Opening().EnumerateMatches(line)) return match.Length;
        return 0;
    }

    public static string Join(IEnumerable<int> parts) => string.Join('.', parts.Select(part => part.ToString(CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"^(?<number>[0-9]{1,2}(\.[0-9]{1,2}){0,4})(?<end>[.)]?)\s+\S", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^ {0,3}#{1,6}[ \t]+", RegexOptions.NonBacktracking)]
    private static partial Regex Opening();
}
