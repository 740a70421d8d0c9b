using ReadingList.Lists.Facts;

namespace ReadingList.Lists.Reading;

/// <summary>The headings above the place that is being read.</summary>
internal sealed class SectionTree
{
    // Deeper ones stand beside each other: ten thousand tags that nothing closes are no tree that anyone meant.
    private const int MaxLevel = 60;
    private readonly List<Section> _all = [];
    private Section? _label;

    public IReadOnlyList<Section> All => _all;

    public Section? Current { get; private set; }

    /// <summary>A heading of Markdown's own.</summary>
    public void Open(string heading, int level, int line)
    {
        Enter(heading, level, line);
    }

    /// <summary>A heading that is not Markdown's own, below the one that stands above it.</summary>
    public Section OpenBelow(string heading, int line) => Enter(heading, Math.Min((Current?.Level ?? 0) + 1, MaxLevel), line);

    /// <summary>A line in bold that stands as a heading below the one above; the next of its kind stands beside it.</summary>
    public void OpenLabel(string heading, int line)
    {
        if (_label is not null) Close(_label);
        _label = OpenBelow(heading, line);
    }

    /// <summary>What a heading of a level ends, without opening anything: the heading is an entry.</summary>
    public void Leave(int level)
    {
        while (Current is not null && Current.Level >= level) Current = Current.Parent;
    }

    /// <summary>Back to what stood above a section that <see cref="OpenBelow"/> opened.</summary>
    public void Close(Section section)
    {
        for (var above = Current; above is not null; above = above.Parent)
        {
            if (above == section) Current = section.Parent;
        }
    }

    private Section Enter(string heading, int level, int line)
    {
        Leave(level);
        Current = new Section(SectionNames.WithoutNumbering(heading), heading, level, line, Current) { IsDate = HeadingDates.IsDate(heading) };
        _all.Add(Current);
        return Current;
    }

    /// <summary>The first heading names the list where no other stands beside or above it.</summary>
    public string? NameDocument()
    {
        if (_all.Count == 0 || _all[0].Name.Length == 0) return null;
        if (_all.Skip(1).Any(section => section.Level <= _all[0].Level)) return null;
        // A lone heading of a lower level is the topic of what stands below it.
        if (_all.Count == 1 && _all[0].Level > 1) return null;
        _all[0].IsDocumentTitle = true;
        return _all[0].Name;
    }
}
