using System.Text.RegularExpressions;

namespace ReadingList.Benchmarks.Recall;

/// <summary>Makes queries of the texts of a catalog; the same ones for the same texts.</summary>
internal sealed partial class QueryMaker(IReadOnlyList<string> texts, IReadOnlyList<string> names)
{
    private const string Consonants = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    private readonly Random _random = new(20_230_218);

    // Words of one line that have nothing but blanks between them.
    private readonly string[][] _neighbours = [.. texts.SelectMany(text => Neighbours().Matches(text).Select(match => match.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
    private readonly string[] _hangul = [.. texts.SelectMany(text => Hangul().Matches(text).Select(match => match.Value)).Distinct()];
    private readonly string[] _latin = [.. texts.SelectMany(text => Latin().Matches(text).Select(match => match.Value)).Distinct()];
    private readonly string[] _bothInOne = [.. texts.SelectMany(text => Both().Matches(text).Select(match => match.Value)).Distinct()];
    private readonly string[] _spelt = [.. names.SelectMany(name => Hangul().Matches(name).Select(match => match.Value)).Where(word => word.Length > 1).Distinct()];

    public IReadOnlyList<RecallKind> Kinds() =>
    [
        Kind("Korean, 1 to 6 syllables anywhere", 500, number => RecallQuery.Words(Piece(string.Concat(Pick(_neighbours)), (number % 6) + 1))),
        Kind("tail of one word, head of the next", 200, number => number % 2 == 0 ? Seam(Pick(_neighbours)) : Seam([Pick(_hangul), Pick(_hangul)])),
        Kind("Korean and Latin mixed", 200, Mixed),
        Kind("initial consonants", 100, _ => RecallQuery.Initials(string.Concat(Pick(_spelt).Select(syllable => Consonants[(syllable - '가') / 588])))),
        Kind("with and without spaces", 100, Spaced),
    ];

    private static RecallKind Kind(string name, int count, Func<int, RecallQuery> make) => new(name, [.. Enumerable.Range(0, count).Select(make)]);

    private RecallQuery Seam(string[] words)
    {
        var at = _random.Next(words.Length - 1);
        return RecallQuery.Words(Tail(words[at]) + Head(words[at + 1]));
    }

    private RecallQuery Mixed(int number) => (number % 7) switch
    {
        0 => RecallQuery.Words(Pick(_latin), Pick(_hangul)),
        1 => RecallQuery.Words(Pick(_bothInOne)),
        2 => RecallQuery.Words(Pick(_latin) + Head(Pick(_hangul))),
        3 => RecallQuery.Words(Tail(Pick(_hangul)) + Pick(_latin)),
        4 => RecallQuery.Phrase(Pick(_bothInOne)),
        5 => RecallQuery.Without(Head(Pick(_hangul)), Pick(_latin)),
        // Full-width capitals of the beginning of a word.
        _ => RecallQuery.Words(string.Concat(Head(Pick(_latin)).ToUpperInvariant().Select(c => (char)(c + 0xFEE0)))),
    };

    private RecallQuery Spaced(int number)
    {
        var words = Pick(_neighbours);
        var at = _random.Next(words.Length - 1);
        var (first, second) = (words[at], words[at + 1]);
        return (number % 4) switch
        {
            0 => RecallQuery.Words(first + second),
            1 => RecallQuery.Phrase($"{first}  {second}"),
            2 => RecallQuery.Phrase(string.Join(' ', (first + second).ToCharArray())),
            _ => RecallQuery.Words(first, second),
        };
    }

    private string Piece(string text, int length)
    {
        var start = _random.Next(Math.Max(1, text.Length - length + 1));
        return text.Substring(start, Math.Min(length, text.Length - start));
    }

    private string Head(string word) => word[.._random.Next(1, Math.Min(word.Length, 3) + 1)];

    private string Tail(string word) => word[^_random.Next(1, Math.Min(word.Length, 3) + 1)..];

    private T Pick<T>(T[] of) => of[_random.Next(of.Length)];

    [GeneratedRegex("[가-힣]+(?: [가-힣]+)+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Neighbours();

    [GeneratedRegex("[가-힣]+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Hangul();

    [GeneratedRegex("[A-Za-z0-9]+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Latin();

    [GeneratedRegex("[A-Za-z0-9]+[가-힣]+|[가-힣]+[A-Za-z0-9]+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Both();
}
