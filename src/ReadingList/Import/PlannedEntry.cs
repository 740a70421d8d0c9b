using System.Globalization;

namespace ReadingList.Import;

public enum EntryChange
{
    /// <summary>The list did not hold the link before.</summary>
    Added,

    /// <summary>The list says something else of it.</summary>
    Changed,

    /// <summary>Same title, another address.</summary>
    Moved,

    /// <summary>The list no longer holds it.</summary>
    Removed,

    /// <summary>Same words, another line or topic.</summary>
    Placed,

    /// <summary>Same words, written again because the program or the curator's names of organisations have changed.</summary>
    Refreshed,
}

/// <summary>One entry of an <see cref="ImportPlan"/>.</summary>
public sealed class PlannedEntry
{
    internal PlannedEntry(EntryChange change, KnownEntry? known, ListedEntry? listed) => (Change, Known, Listed) = (change, known, listed);

    public EntryChange Change { get; }

    /// <summary>Null for an addition.</summary>
    public string? TitleBefore => Change == EntryChange.Placed ? Title : Known?.Words.Title;

    /// <summary>Null for a removal.</summary>
    public string? Title => Listed?.Words.Title;

    /// <summary>Canonical; null for an addition.</summary>
    public string? AddressBefore => Known?.CanonicalUrl;

    /// <summary>Canonical; null for a removal.</summary>
    public string? Address => Listed?.Address.Value;

    /// <summary>1-based line in the list as it is now, for a removal as it was.</summary>
    public int Line => Listed?.Line ?? Known!.Line;

    internal KnownEntry? Known { get; }

    internal ListedEntry? Listed { get; }

    /// <summary>One line for people.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sign} {Line}: {Title ?? TitleBefore}{Before}");

    private char Sign => Change switch
    {
        EntryChange.Added => '+',
        EntryChange.Removed => '-',
        EntryChange.Moved => '>',
        EntryChange.Changed => '~',
        _ => '=',
    };

    private string Before => Change switch
    {
        EntryChange.Moved => $" (was at {AddressBefore})",
        EntryChange.Changed when Title != TitleBefore => $" (was \"{TitleBefore}\")",
        _ => "",
    };
}
