using ReadingList.Catalog;
using ReadingList.Lists.Forms;
using ReadingList.Lists.Guard;
using ReadingList.Lists.Links;
using ReadingList.Lists.Reading;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists;

/// <summary>Reads a Markdown list: text → sections, entries, diagnostics, and an account of every link.</summary>
public static class ListReader
{
    /// <summary>
    /// Moves whenever an import makes something else of the same bytes: then catalogs read unchanged lists again. The test that
    /// holds it says when it must (ReaderVersionTests).
    /// </summary>
    public const int Version = 11;

    /// <param name="text">A whole file. Line ends may be LF, CRLF or CR.</param>
    /// <param name="vocabulary">The words to read with; null for those that come with the program.</param>
    /// <returns>What was read. Never throws for any text; what cannot be read is a diagnostic.</returns>
    public static ListDocument Read(string text, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, vocabulary ?? Vocabulary.BuiltIn, links: null);
    }

    /// <param name="links">Gets every link of the text; null where nobody wants to see them.</param>
    internal static ListDocument Read(string text, Vocabulary vocabulary, List<ListLink>? links)
    {
        var source = new SourceText(InvisibleStarts.Blanked(text));
        if (ReadingBounds.Check(text) is { } refusal) return Refused(source, refusal.Offset, refusal.Message);
        var forms = new FormCounts();
        while (true)
        {
            links?.Clear();
            var walk = Walk(source, new LinkLedger(links is null ? null : links.Add), vocabulary, forms);
            if (!forms.PutOutLonely()) return walk.Finish();
        }
    }

    private static ListWalk Walk(SourceText source, LinkLedger ledger, Vocabulary vocabulary, FormCounts forms)
    {
        var walk = new ListWalk(source, ledger, vocabulary, forms);
        foreach (var nodes in PieceParser.Parse(source, ledger))
        {
            SectionReader.Read(nodes, walk);
            ledger.Settle();
        }

        return walk;
    }

    private static ListDocument Refused(SourceText source, int offset, string message)
    {
        var findings = new Findings(source);
        findings.Add(ReadingCodes.Refused, Severity.Error, offset, message);
        return new ListDocument(null, [], [], findings.InOrder(), new LinkAccount(0, 0, 0, 0, 0));
    }
}
