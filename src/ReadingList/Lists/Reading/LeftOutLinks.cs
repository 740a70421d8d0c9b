using System.Buffers;
using System.Globalization;
using ReadingList.Catalog;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary>
/// No list is silently empty: where more than a fifth of the links that lead out of a list are in no entry, one warning says
/// so, with the first lines and the form in which most of them stand.
/// </summary>
internal static class LeftOutLinks
{
    private const int OneIn = 5;
    private const int FirstLines = 3;

    private static readonly SearchValues<char> MayPrecede = SearchValues.Create("*_[(<\"'“");

    /// <param name="open">The links that are in no entry.</param>
    /// <param name="items">The entries.</param>
    /// <param name="source">The list's text.</param>
    /// <param name="findings">Where the warning goes.</param>
    public static void Report(IEnumerable<ListLink> open, IReadOnlyList<ListItem> items, SourceText source, Findings findings)
    {
        var left = open.Where(IsLeftOut).OrderBy(link => link.Start).ToList();
        if (left.Count == 0) return;
        var all = left.Count + items.Sum(OutsideLinks);
        if (left.Count * OneIn <= all) return;
        var lines = left.Select(link => source.LineOf(link.Start)).Distinct().Take(FirstLines + 1).ToList();
        var places = string.Join(", ", lines.Take(FirstLines).Select(line => line.ToString(CultureInfo.InvariantCulture)));
        var (form, suggestion) = left.GroupBy(link => FormOf(link, source)).MaxBy(group => group.Count())!.Key switch
        {
            Form.Heading => ("headings", "Write each on a line of its own below its heading: * [Title](https://…)."),
            Form.Html => ("HTML", "Write each as an item of a list: * [Title](https://…)."),
            Form.Table => ("a table whose rows are no entries", "Give the table a header row that names its columns, and each row one link."),
            Form.Item => ("items of lists that are no entries", "Begin each item with its link: * [Title](https://…)."),
            Form.Line => ("lines of their own without a bullet", "Begin each with a bullet: * [Title](https://…)."),
            _ => ("running text", "Write each as an item of a list: * [Title](https://…)."),
        };
        findings.Add(
            ReadingCodes.LinksLeftOut,
            Severity.Warning,
            left[0].Start,
            string.Create(CultureInfo.InvariantCulture, $"{left.Count} of the {all} links that lead out of this list are in no entry ({(lines.Count == 1 ? "line" : "lines")} {places}{(lines.Count > FirstLines ? ", …" : "")}); most stand in {form}."),
            suggestion: suggestion);
    }

    // Not pictures, not a badge's link, not what stands in a comment, not what is reported as broken.
    private static bool IsLeftOut(ListLink link) =>
        link is { IsImage: false, Use: LinkUse.None or LinkUse.Reported, Form: not LinkForm.Broken, Place: not (LinkPlace.Comment or LinkPlace.Badge), Text.Length: > 0 }
        && Addresses.IsWeb(link.Url);

    private static int OutsideLinks(ListItem item) =>
        (item.Url is { } url && Addresses.IsWeb(url) ? 1 : 0) + item.Related.Count(link => Addresses.IsWeb(link.Url));

    private static Form FormOf(ListLink link, SourceText source)
    {
        if (link.Place == LinkPlace.Heading) return Form.Heading;
        if (link.Form == LinkForm.Html) return Form.Html;
        var line = source.LineOf(link.Start);
        var before = source.Line(line)[..(link.Start - source.LineStart(line))].Trim(" \t");
        return before switch
        {
            ['|', ..] => Form.Table,
            ['*' or '-' or '+', ' ', ..] or ['*' or '-' or '+'] => Form.Item,
            [>= '0' and <= '9', ..] => Form.Item,
            _ when !before.ContainsAnyExcept(MayPrecede) => Form.Line,
            _ => Form.Text,
        };
    }

    private enum Form
    {
        Text,
        Line,
        Item,
        Table,
        Heading,
        Html,
    }
}
