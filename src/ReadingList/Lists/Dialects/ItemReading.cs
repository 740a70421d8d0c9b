using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Dialects;

/// <summary>How a dialect understands the head of an item.</summary>
/// <param name="Title">Without numbers, dates and organisations.</param>
/// <param name="Address">The link that is the entry; null where no readable one stands there.</param>
/// <param name="Facts">Date, organisations, venue, authors.</param>
/// <param name="Note">What stands behind all that on the same line.</param>
internal sealed record ItemReading(Run Title, Token? Address, ItemFacts Facts, Run Note)
{
    /// <summary>The parentheses behind the title do not balance.</summary>
    public bool Unbalanced { get; init; }

    /// <summary>Its link is broken, which is reported for itself.</summary>
    public bool IsBroken { get; init; }
}
