using ReadingList.Catalog;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Forms;

/// <summary>
/// A line below a title that says itself which fact it is: <c>저자: 김하나</c>, <c>Venue: ICML 2020</c>, <c>コード: [GitHub](u)</c>.
/// What says something else than the title did is no fact but a line of the note.
/// </summary>
internal static class LabelledFacts
{
    private const int MaxName = 80;
    private const int MaxNames = 300;

    /// <returns>Whether all of the line is such facts, or links that say what they are.</returns>
    public static bool Take(Run line, ItemFacts facts)
    {
        line = line.Trim();
        if (LabelledValue.Of(line) is not var (role, _, value)) return false;
        var parts = LabelledValue.Parts(line);
        if (parts.Count == 1) return TakeLinks(line) || Add(role, value, facts);
        var trial = facts.Trial();
        foreach (var part in parts)
        {
            if (!TakeLinks(part) && !(LabelledValue.Of(part) is var (partRole, _, partValue) && Add(partRole, partValue, trial))) return false;
        }

        facts.Add(trial);
        return true;
    }

    /// <summary>Notes what a label says of a title.</summary>
    /// <returns>False where it cannot be that, or another is known already.</returns>
    public static bool Add(ColumnRole role, Run value, ItemFacts facts)
    {
        var text = PlainText.OneLine(value.Plain);
        return role switch
        {
            ColumnRole.Date => PartialDates.TryParse(text.TrimEnd('.'), out var date) && facts.Refine(date),
            ColumnRole.Organization => AddOrganizations(text, facts),
            ColumnRole.Authors => AddAuthors(text, facts),
            ColumnRole.Venue => AddVenue(text, facts),
            _ => false,
        };
    }

    /// <summary>Calls a link by its label: "코드: https://…" is "코드", "コード: [GitHub](u)" is "コード: GitHub".</summary>
    public static void Name(Token link, string label)
    {
        if (label.Length == 0) return;
        var isBare = link.Label.Plain == link.Link!.Url;
        if (isBare || link.Label.IsBlank) link.Link.Text = label;
        else if (!link.Link.Text.StartsWith(label, StringComparison.Ordinal)) link.Link.Text = $"{label}: {link.Link.Text}";
    }

    private static bool TakeLinks(Run line)
    {
        if (!LinksLine.Is(line)) return false;
        foreach (var token in line.Tokens)
        {
            if (token.IsLink && !LinksLine.IsLabelled(token)) return false;
        }

        var first = Array.FindIndex(line.Tokens, token => token.IsLink);
        Name(line.Tokens[first], PlainText.OneLine(line.Slice(0, first).Plain.Trim(' ', ':', '：', '-', '|', '[', '(')));
        return true;
    }

    private static bool AddOrganizations(string text, ItemFacts facts)
    {
        if (facts.Organizations.Length > 0 || text.Length > MaxName || SentenceShape.Is(text)) return false;
        facts.AddOrganizations(text);
        return facts.Organizations.Length > 0;
    }

    private static bool AddAuthors(string text, ItemFacts facts)
    {
        if (text == facts.Authors) return true;
        if (facts.Authors is not null || text.Length > MaxNames || (SentenceShape.Is(text) && !AuthorNames.AreNames(text, facts.Vocabulary))) return false;
        facts.AddAuthors(text);
        return true;
    }

    private static bool AddVenue(string text, ItemFacts facts)
    {
        var year = (PartialDate?)null;
        if (!Venues.TryParse(text, out var venue, out year))
        {
            venue = text;
            year = PartialDates.TryParse(text.AsSpan(Math.Max(0, text.Length - 4)), out var date) ? date : null;
        }

        if (facts.Venue is not null && facts.Venue != venue) return false;
        facts.AddVenue(venue, year);
        return true;
    }
}
