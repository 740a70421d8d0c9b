
namespace ReadingList.Lists.Reading;

/// <summary>Which blocks behind an entry's own lines are still its own.</summary>
internal enum BlockScope : byte
{
    /// <summary>Pictures only: an item or a row.</summary>
    Pictures,

    /// <summary>Paragraphs, quotes, code, and lists in which nothing is an entry: a paragraph.</summary>
    Blocks,

    /// <summary>Whatever stands there, up to the next heading: a heading, or a tag that opens and closes.</summary>
    Everything,
}
