using ReadingList.Catalog;
using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Forms;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Reading;

/// <summary>The state of one reading: what was found so far, and where the reader stands.</summary>
internal sealed class ListWalk(SourceText source, LinkLedger ledger, Vocabulary vocabulary, FormCounts forms)
{
    private readonly List<ListItem> _items = [];
    private readonly Stack<Section?> _details = new();
    private readonly HeadingDates _headingDates = new();
    private readonly NoteLines _note = new(source);
    private PendingItem? _last;

    public SourceText Source { get; } = source;

    public Vocabulary Vocabulary { get; } = vocabulary;

    public LinkLedger Ledger { get; } = ledger;

    public FormCounts Forms { get; } = forms;

    public Findings Findings { get; } = new(source);

    public SectionTree Sections { get; } = new();

    /// <summary>The entry whose lines may still go on; null right behind a heading or running text.</summary>
    public PendingItem? Last => _last;

    public PendingItem Begin(ItemReading reading, int start, int indent = 0)
    {
        Settle();
        if (reading.Unbalanced) Findings.Add(ReadingCodes.UnbalancedParenthesis, Severity.Warning, start, "The parentheses behind the title do not balance.");
        if (reading.Facts.Span is { } span) Findings.Add(ReadingCodes.SpanOfTime, Severity.Info, start, $"\"{PlainText.Shortened(span)}\" is a span of time; its beginning is read as the date.");
        if (reading.Facts.TitleIsInferred) Findings.Add(ReadingCodes.LongTitle, Severity.Info, start, "A paragraph stands where the title should; its beginning is read as the title, what follows as the note.");
        if (reading is { Address: null, IsBroken: false }) ReportMissingAddress(reading, start);
        _last = new PendingItem(reading, start, Sections.Current, Source, _note) { Indent = indent };
        return _last;
    }

    /// <summary>Begins an entry that is neither an item nor a row; what stands below it is its own until something else begins.</summary>
    /// <param name="scope">How far that goes.</param>
    public PendingItem Begin(FormEntry entry, int start, BlockScope scope)
    {
        Forms.Add(entry.Kind);
        var item = Begin(entry.Reading, start);
        item.Scope = scope;
        item.Claim(entry.Head);
        foreach (var line in entry.Notes) item.Note.AddLine(line, 0, "");
        return item;
    }

    /// <summary>Nothing that follows belongs to the last entry any more.</summary>
    public void Settle()
    {
        if (_last is null) return;
        var item = _last.Finish(_headingDates);
        _items.Add(item);
        if (_last.Words.LeftOut(item) is { } left) Findings.Add(ReadingCodes.WordsLeftOut, Severity.Warning, left.Offset, $"\"{PlainText.Shortened(left.Words)}\" is in no field of the entry.");
        _last = null;
    }

    public void OpenDetails(string summary, int start)
    {
        Settle();
        _details.Push(Sections.OpenBelow(summary, Source.LineOf(start)));
    }

    /// <summary>The tag opens an entry and no section: where it closes, the entry ends.</summary>
    public void OpenEntryDetails() => _details.Push(null);

    public void CloseDetails()
    {
        Settle();
        if (_details.TryPop(out var section) && section is not null) Sections.Close(section);
    }

    public ListDocument Finish()
    {
        Settle();
        LeftOutLinks.Report(Ledger.Open, _items, Source, Findings);
        LinkReport.Write(Ledger, Findings);
        var title = Sections.NameDocument();
        return new ListDocument(title, Sections.All, _items, Findings.InOrder(), Ledger.Account());
    }

    private void ReportMissingAddress(ItemReading reading, int start) =>
        Findings.Add(ReadingCodes.MissingAddress, Severity.Warning, start, $"\"{PlainText.Shortened(PlainText.OneLine(reading.Title.Plain))}\" has no address.");
}
