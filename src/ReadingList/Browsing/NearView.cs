namespace ReadingList.Browsing;

/// <summary>Why a view is near an empty one.</summary>
public enum NearKind
{
    /// <summary>One criterion less.</summary>
    Wider,

    /// <summary>Also the other names of the terms searched for.</summary>
    Glossary,

    /// <summary>The same keys in the other layout of the keyboard.</summary>
    Keyboard,

    /// <summary>The search with words as the catalog or the glossary spells them.</summary>
    Spelling,

    /// <summary>Without words that nothing holds together with the others.</summary>
    Partial,

    /// <summary>One of several words.</summary>
    Word,

    /// <summary>What a word is called in the other language.</summary>
    Language,

    /// <summary>A list that holds it.</summary>
    List,

    /// <summary>An organisation, topic or keyword by about that name.</summary>
    Name,
}

/// <summary>A view that shows something, offered where one shows nothing.</summary>
/// <param name="Text">The search or the name it stands for; of a wider view, empty.</param>
/// <param name="Count">Its entries, at least one.</param>
public sealed record NearView(NearKind Kind, string Text, EntryFilter Target, int Count)
{
    /// <summary>What a wider view lets go of; null in the others.</summary>
    public SelectedValue? Without { get; init; }

    /// <summary>Of a partial search, the words that it does without.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}
