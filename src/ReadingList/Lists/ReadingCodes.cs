namespace ReadingList.Lists;

/// <summary>Codes of what the reader itself reports; stable, listed in the README.</summary>
public static class ReadingCodes
{
    /// <summary>Label and address on two lines, <c>](</c> without an end, a blank between <c>]</c> and <c>(</c>.</summary>
    public const string BrokenLink = "RL001";

    /// <summary><c>** [Title](…)</c>: a bullet too many, or one that Markdown does not see.</summary>
    public const string DoubledBullet = "RL002";

    /// <summary>A bullet with nothing behind it.</summary>
    public const string EmptyItem = "RL003";

    /// <summary>An item among entries that has no link.</summary>
    public const string MissingAddress = "RL004";

    /// <summary>A parenthesis too many, or one that nothing closes, behind a title.</summary>
    public const string UnbalancedParenthesis = "RL005";

    /// <summary>A span of time, <c>Dec 2022 - Jan 2023</c>, of which only the beginning is the date.</summary>
    public const string SpanOfTime = "RL006";

    /// <summary>A paragraph where the title should stand: its first sentence became the title, the others the note.</summary>
    public const string LongTitle = "RL007";

    /// <summary>Words of an entry that are in none of its fields.</summary>
    public const string WordsLeftOut = "RL008";

    /// <summary>A link in running text, outside the entries.</summary>
    public const string LinkInProse = "RL010";

    /// <summary>A link to a place in the list itself.</summary>
    public const string Anchor = "RL011";

    /// <summary>A link or image in a heading.</summary>
    public const string LinkInHeading = "RL012";

    /// <summary>A link in an HTML comment.</summary>
    public const string LinkInComment = "RL013";

    /// <summary>A badge beside an entry.</summary>
    public const string Badge = "RL014";

    /// <summary>The text is too large, or built so that reading it would take very long: nothing of it is read.</summary>
    public const string Refused = "RL020";

    /// <summary>More than a fifth of the links that lead out of the list are in no entry.</summary>
    public const string LinksLeftOut = "RL021";
}
