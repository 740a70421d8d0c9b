using ReadingList.Catalog;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary>A line in the report for every link that became neither entry, related link nor image.</summary>
internal static class LinkReport
{
    public static void Write(LinkLedger ledger, Findings findings)
    {
        foreach (var link in ledger.Open)
        {
            if (link.Use == LinkUse.None) link.Use = LinkUse.Reported;
            if (link.Use == LinkUse.Reported) Report(link, findings);
            else if (link.IsMended) findings.Add(ReadingCodes.BrokenLink, Severity.Warning, link.Start, $"Markdown sees no link here, or another address; it was read as {PlainText.Shortened(link.Url)}.");
        }
    }

    private static void Report(ListLink link, Findings findings)
    {
        var seen = link.Url.Length > 0 ? $" ({PlainText.Shortened(link.Url)})" : "";
        switch (link.Form, link.Place)
        {
            case (LinkForm.Broken, _):
                findings.Add(ReadingCodes.BrokenLink, Severity.Error, link.Start, $"This is written like a link but is none: no address follows its label directly{seen}.", 1);
                break;
            case (_, LinkPlace.Comment):
                findings.Add(ReadingCodes.LinkInComment, Severity.Info, link.Start, $"A link in an HTML comment is not read{seen}.", 1);
                break;
            case (_, LinkPlace.Heading):
                findings.Add(ReadingCodes.LinkInHeading, Severity.Info, link.Start, $"A link or image in a heading is not an entry{seen}.", 1);
                break;
            case (_, LinkPlace.Badge):
                findings.Add(ReadingCodes.Badge, Severity.Info, link.Start, $"A badge is not a picture of the entry{seen}.", 1);
                break;
            case (_, _) when Addresses.IsAnchor(link.Url):
                findings.Add(ReadingCodes.Anchor, Severity.Info, link.Start, $"A link to a place in the list itself is not an entry{seen}.", 1);
                break;
            default:
                findings.Add(ReadingCodes.LinkInProse, Severity.Info, link.Start, $"{(link.IsImage ? "An image" : "A link")} outside the entries is not an entry{seen}.", 1);
                break;
        }
    }
}
