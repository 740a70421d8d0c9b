
namespace ReadingList.Lists.Forms;

/// <summary>Where an entry stands that is neither a list item nor a row of a table.</summary>
internal enum FormKind : byte
{
    /// <summary>A line of a paragraph that begins with its link.</summary>
    LinkLine,

    /// <summary>A line that begins with a number or a bullet that Markdown does not know.</summary>
    MarkedLine,

    /// <summary>A title in a paragraph, links that say what they are behind it or on the lines below.</summary>
    TitledLines,

    /// <summary>A name, and its address alone on the line below.</summary>
    NamedAddress,

    /// <summary>A heading that is a link.</summary>
    LinkHeading,

    /// <summary>A heading, and below it the links and facts of what it names.</summary>
    FactsHeading,

    /// <summary>The summary of a <c>details</c> tag.</summary>
    Summary,

    /// <summary>A row of a table in HTML.</summary>
    HtmlRow,

    /// <summary>An item of a list in HTML.</summary>
    HtmlItem,
}
