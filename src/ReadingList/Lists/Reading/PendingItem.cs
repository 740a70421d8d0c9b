using ReadingList.Catalog;
using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Forms;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary>An entry whose lines may go on: lazy lines, images and misplaced notes below it still belong to it.</summary>
internal sealed class PendingItem
{
    private const int MaxLabelLength = 120;
    private readonly ItemReading _reading;
    private readonly Section? _section;
    private readonly int _start;
    private readonly SourceText _source;
    private List<ItemLink>? _related;
    private List<ItemLink>? _images;
    private List<string>? _cited;
    private int _remarks;

    public PendingItem(ItemReading reading, int start, Section? section, SourceText source, NoteLines note)
    {
        (_reading, _start, _section, _source) = (reading, start, section, source);
        Note = note;
        Note.Clear();
        if (reading.Address?.Link is { } address) address.Use = LinkUse.Entry;
        AddRemarks();
        Note.AddLine(reading.Note, 0, "");
    }

    public NoteLines Note { get; }

    // Those of the line itself, and later those of lines below it.
    private void AddRemarks()
    {
        var remarks = _reading.Facts.Remarks;
        if (remarks.Length > _remarks) Note.AddText(string.Join(", ", remarks[_remarks..]));
        _remarks = remarks.Length;
    }

    /// <summary>Reads a line below the title that is nothing but "(Dec 2022, Google)" or "Google / 2022.12".</summary>
    public bool TakeLabel(Run line)
    {
        if (!Note.IsEmpty || line.Plain.Length > MaxLabelLength || line.Holds(TokenKind.Link) || LabelledValue.Of(line) is not null) return false;
        return line.Plain.Trim() is ['(', .. var content, ')'] ? FactGroup.TryRead(content, _reading.Facts) : FactFields.TakeAll(line.Plain.Trim(), _reading.Facts);
    }

    /// <summary>Blanks before its bullet.</summary>
    public int Indent { get; init; }

    /// <summary>Which blocks below it are its own.</summary>
    public BlockScope Scope { get; set; }

    /// <summary>Takes a block that stands below it: its words are note, its links related, its pictures the entry's.</summary>
    public void Add(Node block)
    {
        if (block.Kind == NodeKind.List) block.Children.ForEach(AddItem);
        else if (block.Kind == NodeKind.Paragraph) Array.ForEach(block.Lines(), AddLine);
        else
        {
            Note.Add(block, 0);
            block.ForEachRun(Claim);
        }
    }

    /// <summary>Takes an item of a list below it: a fact that says itself which, or a line of the note.</summary>
    public void AddItem(Node item)
    {
        if (item.Children is not [{ Kind: NodeKind.Paragraph, IsOneLine: true } only] || !LabelledFacts.Take(only.Content, _reading.Facts)) Note.AddItem(item, 0);
        item.ForEachRun(Claim);
    }

    /// <summary>The same of a line of a paragraph.</summary>
    public void AddLine(Run line)
    {
        if (!LabelledFacts.Take(line, _reading.Facts)) Note.AddLine(line, 0, "");
        Claim(line);
    }

    /// <summary>The account of its words.</summary>
    public WordLedger Words { get; } = new();

    /// <summary>Every link of a run that has no use yet becomes related to this entry, every image its image; its words stand in the account.</summary>
    public void Claim(Run run)
    {
        Words.Add(run);
        ClaimLinks(run);
    }

    private void ClaimLinks(Run run)
    {
        foreach (var token in run.Tokens)
        {
            if (token.Kind == TokenKind.Footnote && _cited?.Contains(token.Text) != true) (_cited ??= new(1)).Add(token.Text);
            if (token.Link is not { } link) continue;
            if (link.Use == LinkUse.None) Use(link, token);
            ClaimLinks(token.Label);
        }
    }

    private void Use(ListLink link, Token token)
    {
        // A picture inside a link is that link's face: a badge, a play button.
        if (token.Kind == TokenKind.Link)
        {
            foreach (var face in token.Label.Links())
            {
                if (face.Link!.IsImage) face.Link.Place = LinkPlace.Badge;
            }
        }

        if (link.Place == LinkPlace.Badge || (link.IsImage && Addresses.IsBadge(link.Url)))
        {
            (link.Use, link.Place) = (LinkUse.Reported, LinkPlace.Badge);
            return;
        }

        if (link.Url.Length == 0 || Addresses.IsAnchor(link.Url))
        {
            link.Use = LinkUse.Reported;
            return;
        }

        link.Use = link.IsImage ? LinkUse.Image : LinkUse.Related;
        var text = link.Text.Length > 0 || link.IsImage ? link.Text : Alternative(token);
        (link.IsImage ? _images ??= new(1) : _related ??= new(1)).Add(new ItemLink(text, link.Url, _source.LineOf(link.Start), _source.ColumnOf(link.Start)));
    }

    private static string Alternative(Token token) =>
        token.Label.Links().Select(inner => inner.Link!.Text).FirstOrDefault(text => text.Length > 0) ?? "";

    public ListItem Finish(HeadingDates headings)
    {
        AddFootnotes();
        AddRemarks();
        var title = PlainText.OneLine(_reading.Title.Plain);
        var facts = _reading.Facts;
        var fromHeading = facts.Published is null ? headings.Of(_section, facts.Yearless) : null;
        return new ListItem
        {
            Line = _source.LineOf(_start),
            Column = _source.ColumnOf(_start),
            Section = _section,
            Title = title,
            TitleMarkdown = RunMarkdown.Of(TitleRun(), _source),
            TitleIsInferred = facts.TitleIsInferred,
            Url = _reading.Address?.Link!.Url,
            Published = facts.Published ?? fromHeading,
            PublishedOrigin = fromHeading is null ? ValueOrigin.Stated : ValueOrigin.Heading,
            Day = fromHeading is null && facts.Yearless is { } days ? WithoutYear(days.Month, days.Day) : null,
            Organizations = Array.ConvertAll(facts.Organizations, name => new NamedOrganization(PlainText.Composed(name))),
            Venue = facts.Venue,
            Authors = facts.Authors,
            LinkText = LinkText(),
            Kind = Kind(),
            Keywords = Keywords.Of(_reading.Title),
            NoteMarkdown = Note.Markdown,
            NoteText = Note.Text,
            Related = (IReadOnlyList<ItemLink>?)_related ?? [],
            Images = (IReadOnlyList<ItemLink>?)_images ?? [],
        };
    }

    private static string WithoutYear(int month, int day) => (month, day) switch
    {
        (_, 0) => $"--{month:00}",
        (0, _) => $"---{day:00}",
        _ => $"--{month:00}-{day:00}",
    };

    // Notes may cite others.
    private void AddFootnotes()
    {
        for (var i = 0; i < _cited?.Count; i++)
        {
            foreach (var node in _source.Footnotes.Of(_cited[i]))
            {
                Note.Add(node, 0);
                node.ForEachRun(Claim);
            }
        }
    }

    // What the entry's links are called says of them what they are.
    private string? Kind()
    {
        if (_reading.Facts.Kinds.Length == 0) return null;
        var kinds = _reading.Facts.Kinds.Where(kind => _reading.Address?.Label.Plain.Trim('[', ']', ' ') != kind.Trim('[', ']', ' ') && _related?.Exists(link => link.Text == kind) != true).ToList();
        return kinds.Count == 0 ? null : string.Join(", ", kinds);
    }

    private string? LinkText()
    {
        if (_reading.Address is not { } address || _reading.Title.Tokens.Length == 0 || ReferenceEquals(address.Label, _reading.Title)) return null;
        var (label, title) = (address.Label.Plain, _reading.Title.Plain);
        if (string.IsNullOrWhiteSpace(label) || HoldsWhole(title, label)) return null;
        // What the label says beside the title is facts by now, unless the title stands elsewhere.
        var isCut = _reading.Title.Tokens[0].Start >= address.Start && _reading.Title.Tokens[^1].End <= address.End;
        return isCut && label.Contains(title, StringComparison.Ordinal) ? null : PlainText.OneLine(label);
    }

    // "Paper" is not said by "Papers".
    private static bool HoldsWhole(string title, string label)
    {
        var at = title.IndexOf(label, StringComparison.Ordinal);
        return at >= 0 && (at + label.Length == title.Length || !char.IsLetter(title[at + label.Length]) || !char.IsLetter(label[^1]));
    }

    // Links inside a title stand in Related; the title itself is not a place for them.
    private Run TitleRun() => !_reading.Title.Holds(TokenKind.Link) ? _reading.Title : new Run([.. _reading.Title.Tokens.SelectMany(token => token.IsLink ? token.Label.Tokens : [token])]);
}
