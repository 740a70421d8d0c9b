using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Links;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Reading;

/// <summary>A table: every row with a link is an entry; what its cells mean is said by the header.</summary>
internal static class TableReader
{
    public static void Read(Node table, ListWalk walk)
    {
        walk.Settle();
        var columns = TableColumns.Of(table);
        foreach (var row in table.Children.Where(row => !row.IsHeader)) ReadRow(row, columns, walk);
        walk.Settle();
    }

    private static void ReadRow(Node row, TableColumns columns, ListWalk walk)
    {
        if (FirstLink(row) is not { } link) return;
        var facts = new ItemFacts(new SectionHabits(walk.Vocabulary));
        var titleAt = columns.TitleOf(row);
        var titleCell = row.Children[titleAt].Content;
        var reading = Title(titleCell, link, facts);
        for (var i = 0; i < row.Children.Count; i++) columns.AddFact(i, row.Children[i].Content, facts);
        var entry = walk.Begin(reading, row.Start);
        for (var i = 0; i < row.Children.Count; i++)
        {
            if (i != titleAt && columns.IsNote(i)) entry.Note.Add(row.Children[i], 0);
            entry.Claim(row.Children[i].Content);
        }
    }

    private static Token? FirstLink(Node row)
    {
        foreach (var cell in row.Children)
        {
            foreach (var token in cell.Content.Links())
            {
                if (token.IsLink && Addresses.CanBeEntry(token.Link!.Url)) return token;
            }
        }

        return null;
    }

    private static ItemReading Title(Run cell, Token firstLink, ItemFacts facts)
    {
        foreach (var dialect in Dialect.All)
        {
            if (dialect.Read(cell, facts.Habits) is { Address: not null } reading)
            {
                foreach (var name in reading.Facts.Organizations) facts.AddOrganizations(name);
                if (reading.Facts.Published is { } date) facts.Add(date);
                if (reading.Facts.Venue is { } venue) facts.AddVenue(venue, null);
                return reading with { Facts = facts };
            }
        }

        var (text, note) = TitleText.Read(cell, facts);
        var (title, unbalanced) = LabelFacts.Take(text, facts);
        if (title.IsBlank) title = firstLink.Label;
        return new ItemReading(title, firstLink, facts, note) { Unbalanced = unbalanced };
    }
}
