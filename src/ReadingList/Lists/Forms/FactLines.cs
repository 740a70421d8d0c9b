using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Forms;

/// <summary>
/// What stands line by line below a title that is no link: labelled links, facts with their own labels, authors.
/// Whatever else stands there is the caller's: a note.
/// </summary>
internal sealed class FactLines(SectionHabits habits)
{
    private const int MaxFacts = 120;
    private readonly List<(Token Link, LinkRank Rank, string Label)> _links = [];

    public ItemFacts Facts { get; } = new(habits);

    /// <summary>What a line labelled as the title says; null without one.</summary>
    public Run? Title { get; private set; }

    /// <summary>Whether a line named its link or fact itself.</summary>
    public bool HasLabels { get; private set; }

    /// <summary>Whether a line was nothing but links.</summary>
    public bool HasLinks { get; private set; }

    /// <summary>The link that a reader wants first: the paper, not its code; null without any.</summary>
    public Token? Address => Best().Link;

    /// <param name="isFirst">Whether it stands directly below the title, where authors need no label.</param>
    /// <returns>Whether the line is such a fact; else it is no part of them.</returns>
    public bool Add(Run line, bool isFirst)
    {
        line = line.Trim();
        if (line.IsBlank) return false;
        return AddParts(line) || AddLabelled(line) || AddLinks(line) || AddUnlabelled(line, isFirst);
    }

    /// <summary>The entry that a title and these lines make.</summary>
    public ItemReading Reading(Run title)
    {
        var (text, note) = TitleText.Read(title, Facts);
        var (name, unbalanced) = LabelFacts.Take(WithoutVenue(text), Facts);
        if (Best().Label is { Length: > 0 } label) Facts.AddKind(label);
        return new ItemReading(name, Address, Facts, note) { Unbalanced = unbalanced };
    }

    private (Token? Link, LinkRank Rank, string Label) Best()
    {
        var best = _links.Count == 0 ? default : _links[0];
        foreach (var link in _links)
        {
            if (link.Rank > best.Rank) best = link;
        }

        return best;
    }

    // "Title (Machine Learning 2019)": beside a paper's link it is a venue, whether or not anyone knows it.
    private Run WithoutVenue(Run title)
    {
        title = title.Trim();
        var plain = title.Plain;
        if (plain is not [.., ')' or '）'] || plain.AsSpan().LastIndexOfAny('(', '（') is var open && open <= 0) return title;
        var group = plain.AsSpan(open + 1, plain.Length - open - 2);
        if (Venues.TryParse(group, out _, out _) || !Venues.TryParseUnknown(group, out var venue, out var year)) return title;
        Facts.AddVenue(venue, year);
        return title.Cut(0, open).Trim();
    }

    // "Link: u / Authors: Ann, Bo / Date: 2020"
    private bool AddParts(Run line)
    {
        if (LabelledValue.Of(line) is null || LabelledValue.Parts(line) is not { Count: > 1 } parts) return false;
        foreach (var part in parts) AddLabelled(part);
        return true;
    }

    private bool AddLabelled(Run line)
    {
        if (LabelledValue.Of(line) is not var (role, label, value)) return false;
        var linked = AddLinksOf(value, label);
        switch (role)
        {
            case ColumnRole.Links:
                HasLabels |= linked;
                return linked;
            case ColumnRole.Title:
                if (!linked || !KindWords.Match(label)) Title ??= WithoutAddress(value);
                break;
            case ColumnRole.Date or ColumnRole.Organization or ColumnRole.Authors or ColumnRole.Venue when LabelledFacts.Add(role, value, Facts):
                break;
            default:
                return false;
        }

        return HasLabels = true;
    }

    // "*Ann Lee, Bo Cruz*, ACL 2023"
    private bool TakeAuthorsAndVenue(Run line)
    {
        var trial = Facts.Trial();
        if (!RestFacts.Read(line, trial, AuthorsPlace.Anywhere).IsBlank || trial.Authors is null) return false;
        Facts.Add(trial);
        return true;
    }

    private static Run? WithoutAddress(Run value) =>
        value.Tokens is [{ IsLink: true } only] ? only.Label : value;

    // "[[Paper]](u) [[Code]](u)", "Paper: u", "📄 [PDF](u) | [Slides](u)": links that say what they are, and no other words.
    private bool AddLinks(Run line)
    {
        if (!LinksLine.Is(line)) return false;
        AddLinksOf(line, "");
        return HasLinks = true;
    }

    private bool AddLinksOf(Run line, string label)
    {
        var any = false;
        for (var i = 0; i < line.Tokens.Length; i++)
        {
            var token = line.Tokens[i];
            if (!Heads.CanLead(token)) continue;
            var isBare = token.Label.Plain == token.Link!.Url;
            var words = PlainText.OneLine(label.Length > 0 ? label : isBare ? line.Slice(0, i).Plain.Trim(' ', ':', '：', '-', '|') : token.Label.Plain);
            if (isBare || label.Length > 0) LabelledFacts.Name(token, words);
            _links.Add((token, LinkRanks.Of(words), words));
            any = true;
        }

        return any;
    }

    private bool AddUnlabelled(Run line, bool isFirst)
    {
        if (line.Plain.Length > (isFirst ? int.MaxValue : MaxFacts) || line.Holds(TokenKind.Link)) return false;
        var text = line.Plain.Trim();
        var trial = Facts.Trial();
        if (text is ['(', .. var content, ')'] ? FactGroup.TryRead(content, trial) : FactFields.TakeAll(text, trial))
        {
            return text is ['(', .. var inner, ')'] ? FactGroup.TryRead(inner, Facts) : FactFields.TakeAll(text, Facts);
        }

        if (isFirst && TakeAuthorsAndVenue(line)) return true;
        if (!isFirst || !AuthorLine.TryRead(text, habits.Vocabulary, out var authors)) return false;
        Facts.AddAuthors(authors);
        return true;
    }
}
