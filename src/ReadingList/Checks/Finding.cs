using ReadingList.Catalog;
using ReadingList.Import;
using ReadingList.Lists;

namespace ReadingList.Checks;

/// <summary>What a curator should look at, and how it is put right where that is certain.</summary>
/// <param name="Edits">Empty where a person has to decide.</param>
public sealed record Finding(Diagnostic Diagnostic, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>Part of the account of links rather than a remark on the list's text: shown only when asked for, never held against a list.</summary>
    public bool IsAccount => Diagnostic is { Severity: Severity.Info, Code: ReadingCodes.LinkInProse or ReadingCodes.Anchor or ReadingCodes.LinkInHeading or ReadingCodes.LinkInComment or ReadingCodes.Badge or ImportCodes.MailAddress };
}

/// <summary>Replaces a part of one line.</summary>
/// <param name="Start">Offset in the list's text, in UTF-16 units.</param>
public readonly record struct TextEdit(int Start, int Length, string Replacement);
