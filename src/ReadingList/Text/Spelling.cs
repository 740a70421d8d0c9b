namespace ReadingList.Text;

/// <summary>How far two words are apart.</summary>
internal static class Spelling
{
    /// <returns>Letters to insert, remove or replace, or neighbours to swap; case does not count.</returns>
    public static int Distance(string one, string two)
    {
        var (before, above, row) = (new int[two.Length + 1], new int[two.Length + 1], new int[two.Length + 1]);
        for (var j = 0; j <= two.Length; j++) above[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= two.Length; j++)
            {
                var same = Same(one[i - 1], two[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(one[i - 1], two[j - 2]) && Same(one[i - 2], two[j - 1])) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, above, row) = (above, row, before);
        }

        return above[two.Length];
    }

    private static bool Same(char one, char two) => char.ToLowerInvariant(one) == char.ToLowerInvariant(two);
}
