using System.Text;

namespace ReadingList.Text;

/// <summary>Names that a reader may have meant: a way out of a page that has nothing to show.</summary>
public static class NearestNames
{
    private const int MaxCompared = 40;
    private const double NearEnough = 0.5;

    /// <summary>One letter wrong in four, two in seven: what a slip of the fingers looks like.</summary>
    private const double Misspelt = 0.29;

    /// <summary>At most <paramref name="count"/> of the candidates, nearest first; none where nothing comes near.</summary>
    public static IReadOnlyList<T> To<T>(string text, IEnumerable<T> candidates, Func<T, string> name, int count = 3) =>
        Nearest(candidates, name, count, NearEnough, Fold(text), (wanted, other) => Holds(wanted, other) ? 0.1 : Distance(wanted, other, NearEnough));

    /// <summary>The same, but only names that the text is a misspelling of, nearest first.</summary>
    public static IReadOnlyList<T> MisspeltAs<T>(string text, IEnumerable<T> candidates, Func<T, string> name, int count = 3) =>
        Nearest(candidates, name, count, Misspelt, Fold(text), (wanted, other) => Distance(wanted, other, Misspelt));

    private static List<T> Nearest<T>(
        IEnumerable<T> candidates, Func<T, string> name, int count, double most, string wanted, Func<string, string, double> distance)
    {
        if (wanted.Length == 0) return [];
        return [.. candidates
            .Select(candidate => (Candidate: candidate, Distance: distance(wanted, Fold(name(candidate)))))
            .Where(pair => pair.Distance <= most)
            .OrderBy(pair => pair.Distance)
            .Take(count)
            .Select(pair => pair.Candidate)];
    }

    // Hangul as single letters, so that one wrong vowel is one step and not a whole syllable.
    private static string Fold(string text)
    {
        var letters = FoldedText.Of(text).Normalize(NormalizationForm.FormKD).Where(char.IsLetterOrDigit).Take(MaxCompared);
        return string.Concat(letters);
    }

    // What one begins with the other is near.
    private static bool Holds(string wanted, string name) => wanted.Length > 1
        && (name.Contains(wanted, StringComparison.Ordinal) || (name.Length > 1 && wanted.Contains(name, StringComparison.Ordinal)));

    // Share of letters to change: 0 the same, 1 nothing in common.
    private static double Distance(string wanted, string name, double most)
    {
        var longer = Math.Max(wanted.Length, name.Length);
        // Names of very different lengths are far apart; most of a catalog's names need no closer look.
        return Math.Abs(wanted.Length - name.Length) > longer * most ? 1 : (double)Spelling.Distance(wanted, name) / longer;
    }
}
