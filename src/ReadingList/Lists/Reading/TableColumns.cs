using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Reading;

/// <summary>What the columns of a table hold, by the words of its header.</summary>
internal sealed class TableColumns
{
    private readonly ColumnRole[] _roles;

    private TableColumns(ColumnRole[] roles) => _roles = roles;

    public static TableColumns Of(Node table)
    {
        var header = table.Children.FirstOrDefault(row => row.IsHeader);
        return new TableColumns([.. header?.Children.Select(cell => ColumnNames.Role(cell.Content.Plain)) ?? []]);
    }

    public bool IsNote(int column) => Role(column) == ColumnRole.Note;

    /// <summary>The column named title; else the first with a link that names something; else the first with words.</summary>
    public int TitleOf(Node row)
    {
        var named = Array.IndexOf(_roles, ColumnRole.Title);
        if (named >= 0 && named < row.Children.Count && !row.Children[named].Content.IsBlank) return named;
        var linked = row.Children.FindIndex(cell => cell.Content.Tokens.Any(token => token.IsLink && !token.Label.IsBlank && !KindWords.Match(token.Label.Plain)));
        if (linked >= 0) return linked;
        return Math.Max(0, row.Children.FindIndex(cell => cell.Content.Plain.Any(char.IsLetter)));
    }

    public void AddFact(int column, Run cell, ItemFacts facts)
    {
        var role = Role(column);
        if (role is not (ColumnRole.Date or ColumnRole.Organization or ColumnRole.Venue or ColumnRole.Authors)) return;
        var text = PlainText.OneLine(cell.Plain);
        if (text.Length == 0) return;
        switch (role)
        {
            case ColumnRole.Date when PartialDates.TryParse(text, out var date):
                facts.Add(date);
                break;
            case ColumnRole.Organization:
                facts.AddOrganizations(text);
                break;
            case ColumnRole.Venue when Venues.TryParse(text, out var venue, out var year):
                facts.AddVenue(venue, year);
                break;
            case ColumnRole.Venue:
                facts.AddVenue(text, null);
                break;
            case ColumnRole.Authors:
                facts.AddAuthors(text);
                break;
        }
    }

    private ColumnRole Role(int column) => column < _roles.Length ? _roles[column] : ColumnRole.Other;
}
