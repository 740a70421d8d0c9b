using ReadingList.Lists.Links;
using ReadingList.Lists.Reading;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists;

/// <summary>Reads a Markdown list: text → sections, entries, diagnostics, and an account of every link.</summary>
public static class ListReader
{
    /// <param name="text">A whole file. Line ends may be LF, CRLF or CR.</param>
    /// <returns>What was read. Never throws for any text; what cannot be read is a diagnostic.</returns>
    public static ListDocument Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, new LinkLedger());
    }

    internal static ListDocument Read(string text, LinkLedger ledger)
    {
        var source = new SourceText(text);
        var walk = new ListWalk(source, ledger);
        var nodes = NodeReader.Read(ListMarkdown.Parse(text), new ReadingScope(source, ledger, Offset: 0));
        SectionReader.Read(nodes, walk);
        return walk.Finish();
    }
}
