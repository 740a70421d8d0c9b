using ReadingList.Text;

namespace ReadingList.Search;

/// <summary>One thing a hit must hold (or, excluded, must not): consecutive runs of one field.</summary>
/// <param name="Text">As typed, for showing.</param>
/// <param name="Runs">At least one.</param>
/// <param name="Excluded">Whether a hit must not hold it.</param>
/// <param name="Quoted">Whether it is taken as it is.</param>
/// <param name="Start">Where it begins in the query, in UTF-16 units.</param>
/// <param name="WholeWords">Whether its last word stands for itself only: R is not the beginning of "rage".</param>
public sealed record SearchTerm(string Text, IReadOnlyList<TextRun> Runs, bool Excluded = false, bool Quoted = false, int Start = 0, bool WholeWords = false)
{
    public int End => Start + Text.Length;

    /// <summary>Whether its one word must have a dot directly before it: .NET.</summary>
    public bool Dotted { get; init; }

    /// <summary>Whether its one word is looked for among words written apart, and only there: gpt4o in GPT-4o.</summary>
    public bool Joined { get; init; }

    /// <summary>Whether it is an inflection of what was asked for: a word of a text, and no name begins with it.</summary>
    public bool Inflected { get; init; }

    /// <summary>Also looked for among initial consonants of names and titles.</summary>
    public bool AsInitials => Runs is [{ Kind: RunKind.Hangul } only] && Initials.IsInitials(only.Text);

    /// <returns>Null where the text holds no letter or digit.</returns>
    public static SearchTerm? Of(string text)
    {
        var folded = FoldedText.Of(text);
        var runs = TextRun.Cut(folded);
        return runs.Count == 0 ? null : new SearchTerm(text, runs, WholeWords: WordSigns.MakeWhole(folded, runs)) { Dotted = WordSigns.IsDotted(folded, runs) };
    }
}
