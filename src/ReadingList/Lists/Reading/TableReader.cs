using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Forms;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary>A table: every row with a link is an entry; what its cells mean is said by the header.</summary>
internal static class TableReader
{
    public static void Read(Node table, ListWalk walk)
    {
        walk.Settle();
        if (table.IsHtml && !walk.Forms.Allows(FormKind.HtmlRow)) return;
        var columns = TableColumns.Of(table);
        foreach (var row in table.Children.Where(row => !row.IsHeader))
        {
            if (ReadRow(row, columns, walk) && table.IsHtml) walk.Forms.Add(FormKind.HtmlRow);
        }

        walk.Settle();
    }

    private static bool ReadRow(Node row, TableColumns columns, ListWalk walk)
    {
        if (FirstLink(row, columns) is not { } link || columns.IsBoard(row)) return false;
        var habits = new SectionHabits(walk.Vocabulary);
        var titleAt = columns.TitleOf(row);
        var (reading, own) = Title(row.Children[titleAt].Content, link, habits);
        var entry = walk.Begin(reading with { Facts = Facts(row, columns, own) }, row.Start);
        for (var i = 0; i < row.Children.Count; i++)
        {
            if (i != titleAt) columns.AddNote(i, row, entry.Note);
            entry.Claim(row.Children[i].Content);
        }

        return true;
    }

    // Of the links of a row the first that is a page of the web, or else one beside the list.
    private static Token? FirstLink(Node row, TableColumns columns)
    {
        Token? beside = null;
        for (var i = 0; i < row.Children.Count; i++)
        {
            foreach (var token in columns.MayLead(i) ? row.Children[i].Content.Links() : [])
            {
                if (!token.IsLink || !Addresses.CanBeEntry(token.Link!.Url)) continue;
                if (!RepositoryPaths.Is(token.Link.Url)) return token;
                beside ??= token;
            }
        }

        return beside;
    }

    private static (ItemReading Reading, ItemFacts Facts) Title(Run cell, Token firstLink, SectionHabits habits)
    {
        if (Dialect.First(cell, habits) is { Address: not null } reading) return (reading, reading.Facts);
        var facts = new ItemFacts(habits);
        var (text, note) = TitleText.Read(cell, facts);
        var (title, unbalanced) = LabelFacts.Take(text, facts);
        if (title.IsBlank) title = firstLink.Label;
        var broken = firstLink.Link!.Form == LinkForm.Broken;
        return (new ItemReading(title, broken ? null : firstLink, facts, note) { Unbalanced = unbalanced, IsBroken = broken }, facts);
    }

    // What the columns say, then what stands beside the title; but "(Dec 2022)" there says more than its year in a column.
    private static ItemFacts Facts(Node row, TableColumns columns, ItemFacts own)
    {
        var facts = own.Trial();
        columns.AddFacts(row, facts);
        if (own.Published is { HasMonth: true } month && facts.Published is { HasMonth: false } year && year.Year == month.Year)
        {
            facts = own.Trial();
            facts.Add(month);
            columns.AddFacts(row, facts);
        }

        facts.Add(own);
        return facts;
    }
}
