using System.Numerics;

namespace ReadingList.Browsing;

/// <summary>A set of snapshot rows, one bit each: a million rows take 125 KB and are intersected 64 at a time.</summary>
internal sealed class RowSet(int rows)
{
    /// <summary>Values of a column that are kept as sets: of a million rows each takes 125 KB.</summary>
    private const int MostSets = 64;

    /// <summary>Words of two sets are met in the time that the values of one row take.</summary>
    private const long WordsOfARow = 10;

    private readonly ulong[] _words = new ulong[(rows + 63) / 64];

    internal int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words) count += BitOperations.PopCount(word);
            return count;
        }
    }

    internal static RowSet Intersection(int rows, IEnumerable<RowSet> sets)
    {
        var all = new RowSet(rows);
        var first = true;
        foreach (var set in sets)
        {
            if (first) set._words.CopyTo(all._words, 0);
            else all.Keep(set);
            first = false;
        }

        return all;
    }

    internal bool Contains(int row) => (_words[row >> 6] & (1UL << (row & 63))) != 0;

    internal void Add(int row) => _words[row >> 6] |= 1UL << (row & 63);

    internal void Add(ReadOnlySpan<int> rows)
    {
        foreach (var row in rows) Add(row);
    }

    /// <summary>Adds the rows from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    internal void AddRange(int start, int end)
    {
        for (; start < end && (start & 63) != 0; start++) Add(start);
        for (; start + 64 <= end; start += 64) _words[start >> 6] = ulong.MaxValue;
        for (; start < end; start++) Add(start);
    }

    /// <summary>Also those of another.</summary>
    internal void Add(RowSet other)
    {
        for (var word = 0; word < _words.Length; word++) _words[word] |= other._words[word];
    }

    internal void Keep(RowSet other)
    {
        for (var word = 0; word < _words.Length; word++) _words[word] &= other._words[word];
    }

    internal void Remove(RowSet other)
    {
        for (var word = 0; word < _words.Length; word++) _words[word] &= ~other._words[word];
    }

    /// <summary>The rows in ascending order, behind the first <paramref name="skipped"/>: those are counted 64 at a time.</summary>
    internal IEnumerable<int> Ascending(int skipped = 0)
    {
        for (var word = 0; word < _words.Length; word++)
        {
            var bits = _words[word];
            if (skipped > 0 && BitOperations.PopCount(bits) is var here && here <= skipped)
            {
                skipped -= here;
                continue;
            }

            for (; bits != 0; bits &= bits - 1)
            {
                if (skipped-- <= 0) yield return (word << 6) + BitOperations.TrailingZeroCount(bits);
            }

            skipped = 0;
        }
    }

    internal IEnumerable<int> Descending()
    {
        for (var word = _words.Length - 1; word >= 0; word--)
        {
            for (var bits = _words[word]; bits != 0;)
            {
                var bit = 63 - BitOperations.LeadingZeroCount(bits);
                bits &= ~(1UL << bit);
                yield return (word << 6) + bit;
            }
        }
    }

    /// <summary>How many rows of this set hold each value of a column, by the way that touches least.</summary>
    internal int[] Counts(ValueColumn column)
    {
        var counts = new int[column.Names.Count];
        if (column.HasRuns) CountRunsInto(counts, column);
        else if (counts.Length <= MostSets && counts.Length * (long)_words.Length < WordsOfARow * Count) CountSetsInto(counts, column);
        else CountRowsInto(counts, column);
        return counts;
    }

    private void CountRunsInto(int[] counts, ValueColumn column)
    {
        for (var value = 0; value < counts.Length; value++)
        {
            if (column.RowsOf(value) is [var first, .., var last]) counts[value] = CountBetween(first, last + 1);
            else if (column.RowsOf(value) is [var only]) counts[value] = Contains(only) ? 1 : 0;
        }
    }

    private int CountBetween(int start, int end)
    {
        var (first, last) = (start >> 6, (end - 1) >> 6);
        var (head, tail) = (ulong.MaxValue << (start & 63), ulong.MaxValue >> (63 - ((end - 1) & 63)));
        if (first == last) return BitOperations.PopCount(_words[first] & head & tail);
        var count = BitOperations.PopCount(_words[first] & head) + BitOperations.PopCount(_words[last] & tail);
        for (var word = first + 1; word < last; word++) count += BitOperations.PopCount(_words[word]);
        return count;
    }

    private void CountSetsInto(int[] counts, ValueColumn column)
    {
        for (var value = 0; value < counts.Length; value++)
        {
            var others = column.SetOf(value)._words;
            var count = 0;
            for (var word = 0; word < _words.Length; word++) count += BitOperations.PopCount(_words[word] & others[word]);
            counts[value] = count;
        }
    }

    private void CountRowsInto(int[] counts, ValueColumn column)
    {
        for (var word = 0; word < _words.Length; word++)
        {
            for (var bits = _words[word]; bits != 0; bits &= bits - 1) column.CountInto(counts, (word << 6) + BitOperations.TrailingZeroCount(bits));
        }
    }
}
