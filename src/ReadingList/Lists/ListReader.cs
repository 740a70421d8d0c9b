using ReadingList.Lists.Links;
using ReadingList.Lists.Reading;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists;

/// <summary>Reads a Markdown list: text → sections, entries, diagnostics, and an account of every link.</summary>
public static class ListReader
{
    /// <param name="text">A whole file. Line ends may be LF, CRLF or CR.</param>
    /// <param name="vocabulary">The words to read with; null for those that come with the program.</param>
    /// <returns>What was read. Never throws for any text; what cannot be read is a diagnostic.</returns>
    public static ListDocument Read(string text, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, vocabulary ?? Vocabulary.BuiltIn, new LinkLedger());
    }

    internal static ListDocument Read(string text, Vocabulary vocabulary, LinkLedger ledger)
    {
        var source = new SourceText(text);
        if (ReadingBounds.Check(text) is { } refusal) return Refused(source, refusal.Offset, refusal.Message);
        var walk = new ListWalk(source, ledger, vocabulary);
        foreach (var nodes in PieceParser.Parse(source, ledger))
        {
            SectionReader.Read(nodes, walk);
            ledger.Settle();
        }

        return walk.Finish();
    }

    private static ListDocument Refused(SourceText source, int offset, string message)
    {
        var findings = new Findings(source);
        findings.Add(ReadingCodes.Refused, Severity.Error, offset, message);
        return new ListDocument(null, [], [], findings.InOrder(), new LinkAccount(0, 0, 0, 0, 0));
    }
}
