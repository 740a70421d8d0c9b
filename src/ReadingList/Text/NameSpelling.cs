using System.Text;

namespace ReadingList.Text;

/// <summary>One spelling of a name as search compares it: letters and digits of its words, and where each word begins.</summary>
internal sealed class NameSpelling
{
    /// <summary>The rank of what stands within a name only.</summary>
    internal const int WithinName = 2;

    private readonly string _letters;
    private readonly int[] _starts;

    private NameSpelling(string letters, int[] starts) => (_letters, _starts) = (letters, starts);

    internal static NameSpelling Of(string name)
    {
        var letters = new StringBuilder(name.Length);
        var starts = new List<int>();
        foreach (var run in TextRun.Cut(FoldedText.Of(name)))
        {
            starts.Add(letters.Length);
            letters.Append(run.Text);
        }

        return new(letters.ToString(), [.. starts]);
    }

    /// <summary>What a reader has typed so far, for <see cref="Rank"/>; empty where it holds no letter or digit.</summary>
    internal static string LettersOf(string typed) => Of(typed)._letters;

    /// <returns>0 where the typed letters are the name, 1 where it begins with them, 2 where a later word does or Hangul holds them; else null.</returns>
    internal int? Rank(string typed)
    {
        if (Fits(typed, 0)) return typed.Length == _letters.Length ? 0 : 1;
        // A lone ㄱ is in half of all names; at the beginning it says something.
        if (typed.Length == 1 && Initials.IsInitial(typed[0])) return null;
        for (var at = 1; at + typed.Length <= _letters.Length; at++)
        {
            if (MayBegin(at) && Fits(typed, at)) return WithinName;
        }

        return null;
    }

    /// <summary>The same of letters whose last syllable is still growing: 강화학스 is on its way to 강화학습.</summary>
    internal int? RankUnfinished(string typed)
    {
        int? best = null;
        foreach (var range in UnfinishedSyllable.Ranges(typed[^1]))
        {
            var begun = typed[..^1] + range.Before;
            for (var at = 0; at + begun.Length < _letters.Length; at++)
            {
                if ((at > 0 && !MayBegin(at)) || !Fits(begun, at) || _letters[at + begun.Length] < range.First || _letters[at + begun.Length] > range.Last) continue;
                if (at == 0) return 1;
                best = WithinName;
            }
        }

        return best;
    }

    private bool MayBegin(int at) => char.IsAsciiLetterOrDigit(_letters[at]) ? _starts.Contains(at) : _letters[at] > '\u007F';

    // An initial consonant stands for any syllable that begins with it: 스캐ㅌ is on its way to 스캐터랩.
    private bool Fits(string typed, int at)
    {
        if (at + typed.Length > _letters.Length) return false;
        for (var i = 0; i < typed.Length; i++)
        {
            var (wanted, letter) = (typed[i], _letters[at + i]);
            if (wanted != letter && !(Initials.IsInitial(wanted) && Initials.Of(letter) == wanted)) return false;
        }

        return true;
    }
}
