using ReadingList.Catalog;
using ReadingList.Catalog.Addresses;
using ReadingList.Lists;
using ReadingList.Lists.Words;

namespace ReadingList.Checks;

/// <summary>A list with everything put right that is certain.</summary>
/// <param name="Text">The same as before where nothing is.</param>
/// <param name="Edits">In the order of the text, none overlapping another.</param>
public sealed record FixedList(string Text, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>Applies the edits of the findings, kind by kind; those of a kind that would change an entry are left out.</summary>
    public static FixedList Of(CheckedList list, IReadOnlyList<Finding> findings)
    {
        var kinds = findings.Where(finding => finding.Edits.Count > 0).ToLookup(finding => finding.Diagnostic.Code, finding => finding.Edits);
        var entries = Entries(list.Document).ToList();
        return Try(list, entries, kinds.SelectMany(kind => kind), new(list.Text, [])) is { Edits.Count: > 0 } whole
            ? whole
            : kinds.Aggregate(new FixedList(list.Text, []), (soFar, kind) => Try(list, entries, [soFar.Edits, .. kind], soFar));
    }

    private static FixedList Try(CheckedList list, List<string> entries, IEnumerable<IReadOnlyList<TextEdit>> edits, FixedList otherwise)
    {
        var kept = WithoutOverlaps(edits.SelectMany(edit => edit));
        if (kept.Count == 0) return otherwise;
        var text = Apply(list.Text, kept);
        return Entries(ListReader.Read(text, new Vocabulary(list.Read.Organizations))).SequenceEqual(entries) ? new(text, kept) : otherwise;
    }

    private static string Apply(string text, List<TextEdit> edits)
    {
        var parts = new System.Text.StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits)
        {
            parts.Append(text, at, edit.Start - at).Append(edit.Replacement);
            at = edit.Start + edit.Length;
        }

        return parts.Append(text, at, text.Length - at).ToString();
    }

    // What an earlier finding changes, a later one leaves alone.
    private static List<TextEdit> WithoutOverlaps(IEnumerable<TextEdit> edits)
    {
        var kept = new List<TextEdit>();
        foreach (var edit in edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.Length))
        {
            if (kept.Count == 0 || edit.Start >= kept[^1].Start + kept[^1].Length) kept.Add(edit);
        }

        return kept;
    }

    // What the catalog would make of the entries; where they stand and under what number may change.
    private static IEnumerable<string> Entries(ListDocument document) => document.Items.Select(item => string.Join(
        '\u0001',
        [
            item.Title,
            Address(item.Url),
            item.Published?.ToString() ?? "",
            item.NoteText ?? "",
            item.Venue ?? "",
            item.Authors ?? "",
            .. item.Organizations.Select(organization => organization.Name),
            .. item.Related.Select(link => link.Text + Address(link.Url)),
            .. item.Images.Select(image => image.Url),
        ]));

    private static string Address(string? url) => url is null ? "" : CanonicalUrl.Of(UsableAddress.Whole(url))?.Value ?? url;
}
