using System.Globalization;
using System.Xml;
using ReadingList.Browsing;
using ReadingList.Catalog;

namespace ReadingList.Export;

/// <summary>Atom (RFC 4287) with the paging links of RFC 5005.</summary>
public sealed class AtomFormat : FeedFormat
{
    public override string Name => "atom";

    public override string Label => "Atom";

    public override string MediaType => "application/atom+xml; charset=utf-8";

    protected override void WriteHead(XmlWriter xml, ExportView view, List<EntryListItem> items)
    {
        xml.WriteStartElement("feed", AtomNamespace);
        xml.WriteAttributeString("xml", "lang", null, view.Language);
        WriteText(xml, "id", TagUri.Of(view));
        WriteText(xml, "title", view.Title);
        WriteText(xml, "updated", Moment(Updated(items)));
        xml.WriteStartElement("author");
        WriteText(xml, "name", view.Title);
        xml.WriteEndElement();
        WriteAtomLink(xml, "self", view.Home + view.Filter.AddressBelow("/entries.atom"), "application/atom+xml");
        WriteAtomLink(xml, "alternate", view.Page, "text/html");
        if (view.Filter.Page > 1) WriteAtomLink(xml, "previous", view.Home + view.Filter.OnPage(view.Filter.Page - 1).AddressBelow("/entries.atom"));
        if (view.Next is { } next) WriteAtomLink(xml, "next", view.Home + next.AddressBelow("/entries.atom"));
    }

    protected override void WriteItem(XmlWriter xml, ExportView view, EntryListItem item)
    {
        xml.WriteStartElement("entry");
        WriteText(xml, "id", TagUri.Of(item));
        WriteText(xml, "title", item.Title, item.Language);
        WriteText(xml, "updated", Moment(item.ChangedOn));
        if (item.Published is { } date) WriteText(xml, "published", FirstMoment(date));
        foreach (var organization in item.Organizations)
        {
            xml.WriteStartElement("author");
            WriteText(xml, "name", organization.Name);
            xml.WriteEndElement();
        }

        WriteAtomLink(xml, "alternate", item.Url);
        WriteAtomLink(xml, "via", view.Permalink(item), "text/html");
        foreach (var link in item.Related) WriteAtomLink(xml, "related", link.Url, title: link.Text);
        foreach (var topic in item.Topics) WriteCategory(xml, topic.Path, string.Join(" › ", topic.Names));
        foreach (var keyword in item.Keywords) WriteCategory(xml, keyword.Slug, keyword.Name);
        if (item.NoteHtml is { } note)
        {
            xml.WriteStartElement("content");
            xml.WriteAttributeString("type", "html");
            if (item.NoteLanguage is { } language) xml.WriteAttributeString("xml", "lang", null, language);
            xml.WriteString(Clean(note));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCategory(XmlWriter xml, string term, string label)
    {
        xml.WriteStartElement("category");
        xml.WriteAttributeString("term", Clean(term));
        xml.WriteAttributeString("label", Clean(label));
        xml.WriteEndElement();
    }

    private static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string FirstMoment(PartialDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{Math.Max(1, date.Month):00}-{Math.Max(1, date.Day):00}T00:00:00Z");
}
