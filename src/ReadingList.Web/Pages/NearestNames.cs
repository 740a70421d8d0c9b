using System.Text;

namespace ReadingList.Web.Pages;

/// <summary>Names that a reader may have meant: a way out of a page that has nothing to show.</summary>
public static class NearestNames
{
    private const int MaxCompared = 40;

    /// <summary>At most <paramref name="count"/> of the candidates, nearest first; none where nothing comes near.</summary>
    public static IReadOnlyList<T> To<T>(string text, IEnumerable<T> candidates, Func<T, string> name, int count = 3)
    {
        var wanted = Fold(text);
        if (wanted.Length == 0) return [];
        return [.. candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(wanted, Fold(name(candidate)))))
            .Where(pair => pair.Distance <= 0.5)
            .OrderBy(pair => pair.Distance)
            .Take(count)
            .Select(pair => pair.Candidate)];
    }

    // Hangul as single letters, so that one wrong vowel is one step and not a whole syllable.
    private static string Fold(string text)
    {
        var letters = text.ToLowerInvariant().Normalize(NormalizationForm.FormKD).Where(char.IsLetterOrDigit).Take(MaxCompared);
        return string.Concat(letters);
    }

    // Share of letters to change: 0 the same, 1 nothing in common. What one begins with the other is near.
    private static double Distance(string wanted, string name)
    {
        if (name.Length == 0) return 1;
        if (wanted.Length > 1 && (name.Contains(wanted, StringComparison.Ordinal) || (name.Length > 1 && wanted.Contains(name, StringComparison.Ordinal)))) return 0.1;
        var row = Enumerable.Range(0, name.Length + 1).ToArray();
        for (var i = 1; i <= wanted.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= name.Length; j++)
            {
                var swap = diagonal + (wanted[i - 1] == name[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(swap, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return (double)row[^1] / Math.Max(wanted.Length, name.Length);
    }
}
