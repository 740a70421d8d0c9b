using System.Text;
using System.Xml;
using ReadingList.Browsing;
using ReadingList.Catalog;

namespace ReadingList.Export;

/// <summary>A feed: one page of entries in XML.</summary>
public abstract class FeedFormat : EntryFormat
{
    protected const string AtomNamespace = "http://www.w3.org/2005/Atom";

    /// <summary>Bytes held before they are handed on.</summary>
    private const int Pending = 16_384;

    public sealed override bool IsPaged => true;

    public sealed override bool NamesTheView => true;

    public sealed override async Task WriteAsync(ExportView view, IAsyncEnumerable<EntryListItem> entries, Stream output, CancellationToken cancel = default)
    {
        var items = await entries.ToListAsync(cancel);
        // An XmlWriter whose buffer is full writes to its stream at once, "Async" or not, and a server forbids that: it gets memory.
        using var made = new MemoryStream();
        using var xml = XmlWriter.Create(made, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = true });
        xml.WriteStartDocument();
        WriteHead(xml, view, items);
        foreach (var item in items)
        {
            WriteItem(xml, view, item);
            if (made.Length > Pending) await HandOnAsync();
        }

        xml.WriteEndDocument();
        await HandOnAsync();

        async Task HandOnAsync()
        {
            xml.Flush();
            await output.WriteAsync(made.GetBuffer().AsMemory(0, (int)made.Length), cancel);
            made.SetLength(0);
        }
    }

    /// <summary>Everything before the first entry; the elements that hold entries stay open.</summary>
    protected abstract void WriteHead(XmlWriter xml, ExportView view, List<EntryListItem> items);

    protected abstract void WriteItem(XmlWriter xml, ExportView view, EntryListItem item);

    protected static void WriteText(XmlWriter xml, string name, string text, string? language = null)
    {
        xml.WriteStartElement(name);
        if (language is not null) xml.WriteAttributeString("xml", "lang", null, language);
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    protected static void WriteAtomLink(XmlWriter xml, string relation, string address, string? type = null, string? title = null)
    {
        xml.WriteStartElement("link", AtomNamespace);
        xml.WriteAttributeString("rel", relation);
        if (type is not null) xml.WriteAttributeString("type", type);
        if (!string.IsNullOrWhiteSpace(title)) xml.WriteAttributeString("title", Clean(title));
        xml.WriteAttributeString("href", Clean(ValidAddress.Of(address)));
        xml.WriteEndElement();
    }

    /// <summary>Nothing is newer than what was changed last; an empty feed has not changed since the beginning of time.</summary>
    protected static DateTime Updated(List<EntryListItem> items) =>
        items.Count == 0 ? DateTime.UnixEpoch : items.Max(item => item.ChangedOn);

    /// <summary>XML 1.0 has no way to write most control characters, lone surrogates and U+FFFE: they become U+FFFD.</summary>
    protected static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (XmlConvert.IsXmlChar(text[at])) continue;
            if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at])) at++;
            else (clean ??= new StringBuilder(text))[at] = '\uFFFD';
        }

        return clean?.ToString() ?? text;
    }
}
