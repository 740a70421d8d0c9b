using System.Collections.Frozen;
using ReadingList.Import;
using ReadingList.Lists;

namespace ReadingList.Checks;

/// <summary>Something that reading, importing or checking a list can find.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Name">One word for tools.</param>
/// <param name="Description">One English sentence.</param>
/// <param name="Suggestion">What to do where the finding itself does not say.</param>
public sealed record FindingKind(string Code, string Name, string Description, string? Suggestion = null)
{
    /// <summary>The kind of a code; null for a code that is none.</summary>
    public static FindingKind? Of(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>By code.</summary>
    public static IReadOnlyList<FindingKind> All { get; } =
    [
        new(ReadingCodes.BrokenLink, "BrokenLink", "Written like a link, but none: label and address on two lines, or an address without an end.", "Write label and address directly one behind the other: [label](https://…)."),
        new(ReadingCodes.DoubledBullet, "DoubledBullet", "A bullet too many, or one that Markdown does not see.", "Begin the line with one bullet and a blank."),
        new(ReadingCodes.EmptyItem, "EmptyItem", "A bullet with nothing behind it.", "Remove the bullet, or write its text."),
        new(ReadingCodes.MissingAddress, "MissingAddress", "An item among entries that has no link.", "Give it a link, or move it to where no entries stand."),
        new(ReadingCodes.UnbalancedParenthesis, "UnbalancedParenthesis", "Parentheses behind a title do not balance.", "Close the parenthesis, or remove the one that nothing opens."),
        new(ReadingCodes.SpanOfTime, "SpanOfTime", "A span of time, of which the beginning is the date."),
        new(ReadingCodes.LongTitle, "LongTitle", "A paragraph where the title should stand."),
        new(ReadingCodes.WordsLeftOut, "WordsLeftOut", "Words of an entry that could not be read as any of its fields.", "Write them below the entry, as its note."),
        new(ReadingCodes.LinkInProse, "LinkInProse", "A link in running text, outside the entries."),
        new(ReadingCodes.Anchor, "Anchor", "A link to a place in the list itself."),
        new(ReadingCodes.LinkInHeading, "LinkInHeading", "A link or image in a heading."),
        new(ReadingCodes.LinkInComment, "LinkInComment", "A link in an HTML comment."),
        new(ReadingCodes.Badge, "Badge", "A badge beside an entry."),
        new(ReadingCodes.Refused, "Refused", "The text is too large, or built so that reading it would take very long.", "Cut the list into several files."),
        new(ReadingCodes.LinksLeftOut, "LinksLeftOut", "More than a fifth of the links that lead out of the list are in no entry."),
        new(ImportCodes.UnusableAddress, "UnusableAddress", "An address that no page can lead to: relative, or not http or https.", "Write the whole address, from https:// on."),
        new(ImportCodes.LinksWithoutEntry, "LinksWithoutEntry", "Links and images below an item that has no usable address of its own."),
        new(ImportCodes.InvalidBytes, "InvalidBytes", "Bytes that are not UTF-8.", "Save the file as UTF-8."),
        new(ImportCodes.OrganizationNames, "OrganizationNames", "A line of organizations.txt that cannot be read.", "Write: Name shown | other names | hosts."),
        new(ImportCodes.GlossaryTerms, "GlossaryTerms", "A line of glossary.txt that cannot be read.", "Write: term = other names ~ related terms."),
        new(ImportCodes.InvisibleSigns, "InvisibleSigns", "Signs that nobody sees inside an address.", "Delete them; they came along when the address was copied."),
        new(ImportCodes.UserInAddress, "UserInAddress", "A name or password before the host of an address.", "Write the address without it."),
        new(ImportCodes.MailAddress, "MailAddress", "A mail address among the links of an entry."),
        new(ImportCodes.RepositoryPaths, "RepositoryPaths", "Addresses inside the repository that holds the list.", "Set ReadingList:Home to the web address under which the list's files stand, or write whole addresses, from https:// on."),
        new(CheckCodes.MissingDate, "MissingDate", "An entry without a date in a list that dates nearly all its entries."),
        new(CheckCodes.UnreadableDate, "UnreadableDate", "Written like a date, but none."),
        new(CheckCodes.MonthDiffersFromAddress, "MonthDiffersFromAddress", "The line says another month than its address."),
        new(CheckCodes.ImplausibleYear, "ImplausibleYear", "A year that is one wrong digit away from those around it, or that is still to come."),
        new(CheckCodes.OutOfOrder, "OutOfOrder", "An entry among older or newer ones where the others are in order."),
        new(CheckCodes.UnclosedParenthesis, "UnclosedParenthesis", "A title with a parenthesis that is never closed."),
        new(CheckCodes.DuplicateAddress, "DuplicateAddress", "A page that is listed already, in this list or another one."),
        new(CheckCodes.DoubledSlash, "DoubledSlash", "A doubled slash inside an address."),
        new(CheckCodes.TrackingParameters, "TrackingParameters", "An address with parameters that only say where a reader comes from."),
        new(CheckCodes.HttpBesideHttps, "HttpBesideHttps", "An http address of a host for which the list has https ones."),
        new(CheckCodes.HeadingNumberGap, "HeadingNumberGap", "A heading's number does not follow the one before it."),
        new(CheckCodes.HeadingNumberRepeats, "HeadingNumberRepeats", "Two headings beside each other with one number."),
        new(CheckCodes.HeadingNumberMark, "HeadingNumberMark", "A heading's number ends otherwise than the others."),
        new(CheckCodes.OrganizationSpelledTwice, "OrganizationSpelledTwice", "One organisation under two names."),
        new(CheckCodes.TrailingBlanks, "TrailingBlanks", "Lines that end in blanks without meaning.", "check --fix removes them."),
        new(CheckCodes.LostBracket, "LostBracket", "The end of a link without its beginning.", "Write the whole link: [label](https://…)."),
        new(CheckCodes.MissingScheme, "MissingScheme", "An address without its scheme, which Markdown takes for a path.", "Write the whole address, from https:// on."),
        new(CheckCodes.EmptyLabel, "EmptyLabel", "A link without words: nobody sees it.", "Write words between the brackets, or remove the link."),
        new(CheckCodes.TrailingEscape, "TrailingEscape", "An address that ends in an escaped blank.", "Remove it from the end of the address."),
        new(CheckCodes.BlankInAddress, "BlankInAddress", "A blank inside the href of a link.", "Remove it, or write it as %20."),
        new(CheckCodes.VenueYear, "VenueYear", "A venue of another year than the heading above it."),
        new(CheckCodes.InvisibleStart, "InvisibleStart", "A line begins with a sign that nobody sees, and that Markdown takes for a letter.", "Delete it."),
    ];

    private static readonly FrozenDictionary<string, FindingKind> ByCode = All.ToFrozenDictionary(kind => kind.Code, StringComparer.Ordinal);
}
