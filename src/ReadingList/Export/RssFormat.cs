using System.Xml;
using ReadingList.Browsing;
using ReadingList.Catalog;

namespace ReadingList.Export;

/// <summary>RSS 2.0, for readers that know no Atom.</summary>
public sealed class RssFormat : FeedFormat
{
    public override string Name => "rss";

    public override string MediaType => "application/rss+xml; charset=utf-8";

    protected override void WriteHead(XmlWriter xml, ExportView view, List<EntryListItem> items)
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, AtomNamespace);
        xml.WriteStartElement("channel");
        WriteText(xml, "title", view.Title);
        WriteText(xml, "link", view.Page);
        WriteText(xml, "description", view.Title);
        WriteText(xml, "language", view.Language);
        WriteText(xml, "lastBuildDate", Updated(items).ToString("R", System.Globalization.CultureInfo.InvariantCulture));
        WriteAtomLink(xml, "self", view.Home + view.Filter.AddressBelow("/entries.rss"), "application/rss+xml");
        if (view.Next is { } next) WriteAtomLink(xml, "next", view.Home + next.AddressBelow("/entries.rss"));
    }

    protected override void WriteItem(XmlWriter xml, ExportView view, EntryListItem item)
    {
        xml.WriteStartElement("item");
        WriteText(xml, "title", item.Title);
        WriteText(xml, "link", ValidAddress.Of(item.Url));
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(TagUri.Of(item));
        xml.WriteEndElement();
        if (item.Published is { } date)
        {
            var day = new DateTime(date.Year, Math.Max(1, date.Month), Math.Max(1, date.Day), 0, 0, 0, DateTimeKind.Utc);
            WriteText(xml, "pubDate", day.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
        }

        foreach (var topic in item.Topics) WriteText(xml, "category", string.Join(" › ", topic.Names));
        foreach (var keyword in item.Keywords) WriteText(xml, "category", keyword.Name);
        if (item.NoteHtml is { } note) WriteText(xml, "description", note);
        WriteAtomLink(xml, "via", view.Permalink(item), "text/html");
        xml.WriteEndElement();
    }
}
