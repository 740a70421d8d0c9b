using ReadingList.Text;

namespace ReadingList.Search;

/// <summary>Where a term stands in a folded text: the plain meaning of a hit, which the index answers without reading every text.</summary>
public static class TermMatches
{
    /// <returns>Stretches of <paramref name="folded"/> (start, end), in order; overlapping ones are possible.</returns>
    public static IEnumerable<(int Start, int End)> Find(SearchTerm term, string folded) => Find(term, folded, TextRun.Cut(folded));

    /// <param name="runs">The text cut, which serves every term that is looked for in it.</param>
    public static IEnumerable<(int Start, int End)> Find(SearchTerm term, string folded, List<TextRun> runs) =>
        term.Joined ? FindJoined(term, folded, runs) : Find(term, folded, runs, static text => text);

    /// <summary>The same over initial consonants; nothing for a term of other letters.</summary>
    public static IEnumerable<(int Start, int End)> FindInitials(SearchTerm term, string folded, List<TextRun> runs) =>
        term.AsInitials ? Find(term, folded, runs, Initials.Of) : [];

    private static IEnumerable<(int Start, int End)> Find(SearchTerm wanted, string folded, List<TextRun> runs, Func<string, string> read)
    {
        var term = wanted.Runs;
        for (var i = 0; i + term.Count <= runs.Count; i++)
        {
            if (!Enumerable.Range(0, term.Count).All(k => runs[i + k].Kind == term[k].Kind)) continue;
            if (term.Count > 1)
            {
                if (FollowsOn(wanted, runs, i)) yield return (IndexIn(folded, runs[i], runs[i].Text.Length - term[0].Text.Length), IndexBehind(folded, runs[i + term.Count - 1], term[^1].Text.Length));
                continue;
            }

            if (wanted.Dotted && !WordSigns.HasDot(folded, runs[i])) continue;
            var text = read(runs[i].Text);
            foreach (var at in StartsIn(text, term[0], wanted.WholeWords))
                yield return (IndexIn(folded, runs[i], at), IndexBehind(folded, runs[i], at + term[0].Text.Length));
        }
    }

    // Of the words written apart, those that the term reaches into.
    private static IEnumerable<(int Start, int End)> FindJoined(SearchTerm term, string folded, List<TextRun> runs)
    {
        var wanted = term.Runs[0];
        foreach (var joined in JoinedWords.In(folded, runs).Where(joined => StartsIn(joined.Text, wanted, term.WholeWords).Any()))
        {
            var (at, left) = (joined.First, wanted.Text.Length);
            while (left > runs[at].Text.Length) left -= runs[at++].Text.Length;
            yield return (runs[joined.First].Start, IndexBehind(folded, runs[at], left));
        }
    }

    // Several runs in a row: the first at the end of its run (a word: the whole of it), those between whole, the last at the beginning of its run.
    private static bool FollowsOn(SearchTerm wanted, List<TextRun> runs, int at)
    {
        var term = wanted.Runs;
        var first = term[0].Kind == RunKind.Word ? runs[at].Text == term[0].Text : runs[at].Text.EndsWith(term[0].Text, StringComparison.Ordinal);
        return first
            && Enumerable.Range(1, term.Count - 2).All(k => runs[at + k].Text == term[k].Text)
            && StartsIn(runs[at + term.Count - 1].Text, term[^1], wanted.WholeWords).FirstOrDefault(-1) == 0;
    }

    private static IEnumerable<int> StartsIn(string text, TextRun term, bool wholeWords)
    {
        if (term.Kind == RunKind.Word)
        {
            if (wholeWords ? text == term.Text : text.StartsWith(term.Text, StringComparison.Ordinal)) yield return 0;
            yield break;
        }

        for (var at = text.IndexOf(term.Text, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term.Text, at + 1, StringComparison.Ordinal))
            yield return at;
    }

    // A run's text leaves out spaces; the folded text has them.
    private static int IndexIn(string folded, TextRun run, int offset)
    {
        var at = run.Start;
        for (var left = offset; ; at++)
        {
            if (char.IsWhiteSpace(folded[at])) continue;
            if (left-- == 0) return at;
        }
    }

    private static int IndexBehind(string folded, TextRun run, int offset) => IndexIn(folded, run, offset - 1) + 1;
}
