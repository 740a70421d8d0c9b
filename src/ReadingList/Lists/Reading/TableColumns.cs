using ReadingList.Catalog;
using ReadingList.Lists.Dialects;
using ReadingList.Lists.Facts;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Reading;

/// <summary>What the columns of a table hold, by the words of its header.</summary>
internal sealed class TableColumns
{
    private const int MaxNumberLength = 5;
    private readonly ColumnRole[] _roles;
    private readonly Run[] _names;
    private readonly bool _isOfOneYear;

    private TableColumns(Run[] names, Node table)
    {
        _names = names;
        _roles = Array.ConvertAll(names, name => ColumnNames.Role(name.Plain));
        _isOfOneYear = table.Children.Where(row => !row.IsHeader).Select(row => Stated(row)?.Year).OfType<int>().Distinct().Count() <= 1;
        if (_roles.Count(role => role == ColumnRole.Date) < 2) return;
        // Who presents does so on a day; the other column is when the work appeared.
        var firstIsOfATalk = _roles.Contains(ColumnRole.Presenter) && !names.Index().Any(name => _roles[name.Index] == ColumnRole.Date && ColumnNames.IsOfATalk(name.Item.Plain));
        for (var i = 0; i < names.Length; i++)
        {
            if (_roles[i] != ColumnRole.Date || !(firstIsOfATalk || ColumnNames.IsOfATalk(names[i].Plain))) continue;
            _roles[i] = ColumnRole.Other;
            firstIsOfATalk = false;
        }
    }

    public static TableColumns Of(Node table)
    {
        var header = table.Children.FirstOrDefault(row => row.IsHeader);
        return new TableColumns([.. header?.Children.Select(cell => cell.Content) ?? []], table);
    }

    /// <summary>The column named title; else the first with a link that names something and is no fact; else the first with words.</summary>
    public int TitleOf(Node row)
    {
        var named = Array.IndexOf(_roles, ColumnRole.Title);
        if (named >= 0 && named < row.Children.Count && !row.Children[named].Content.IsBlank) return named;
        var linked = -1;
        for (var i = 0; i < row.Children.Count && linked < 0; i++)
        {
            if (Role(i) is ColumnRole.Other or ColumnRole.Links or ColumnRole.Note && HoldsName(row.Children[i].Content)) linked = i;
        }

        if (linked >= 0) return linked;
        return Math.Max(0, row.Children.FindIndex(cell => cell.Content.Plain.Any(char.IsLetter)));
    }

    /// <summary>Whether a row is a board of links: several that each name something, no other words, and no column for a title.</summary>
    public bool IsBoard(Node row)
    {
        if (_roles.Contains(ColumnRole.Title) || row.Children.Count < 2) return false;
        var names = 0;
        foreach (var cell in row.Children)
        {
            if (cell.Content.Tokens.Any(token => !token.IsLink && token.Plain.Any(char.IsLetterOrDigit))) return false;
            if (cell.Content.Links().Any(token => token.IsLink)) names += cell.Content.Tokens.Any(token => token.IsLink && KindWords.Match(token.Label.Plain)) ? 0 : 1;
        }

        return names > 1;
    }

    /// <summary>Whether a link in a column can be the address of its row.</summary>
    public bool MayLead(int column) => Role(column) != ColumnRole.Presenter;

    /// <summary>Adds what the fact columns of a row say, its date first: a year of its own beats one beside a venue.</summary>
    public void AddFacts(Node row, ItemFacts facts)
    {
        AddDate(row, facts);
        for (var i = 0; i < row.Children.Count; i++) AddFact(Role(i), PlainText.OneLine(row.Children[i].Content.Plain), facts);
    }

    // "Sep 11" beside "2025", or below a heading that tells the year. Beside years that differ it is the day of a meeting: a note.
    private void AddDate(Node row, ItemFacts facts)
    {
        var date = Stated(row);
        if (DayOf(row, out var month, out var day) >= 0 && (date is null || _isOfOneYear))
        {
            if (date is { HasMonth: false } year && PartialDate.TryCreate(year.Year, month, day, out var whole)) date = whole;
            else facts.AddYearless(month, day);
        }

        if (date is { } known) facts.Add(known);
    }

    // The first date with a year.
    private PartialDate? Stated(Node row)
    {
        for (var i = 0; i < row.Children.Count; i++)
        {
            if (Role(i) == ColumnRole.Date && PartialDates.TryParse(Words(row, i), out var stated)) return stated;
        }

        return null;
    }

    // The first date column of a row that holds a month or day without a year; -1 without one.
    private int DayOf(Node row, out int month, out int day)
    {
        (month, day) = (0, 0);
        for (var i = 0; i < row.Children.Count; i++)
        {
            if (Role(i) == ColumnRole.Date && PartialDates.TryParseYearless(Words(row, i), out month, out day)) return i;
        }

        return -1;
    }

    private static string Words(Node row, int column) => PlainText.OneLine(row.Children[column].Content.Plain);

    /// <summary>The cell as note: under the name of its column where it is one of the curator's own; nothing where it is a fact, a number or links alone.</summary>
    public void AddNote(int column, Node row, NoteLines note)
    {
        var (cell, role) = (row.Children[column], Role(column));
        if (role == ColumnRole.Note || (role == ColumnRole.Other && column >= _names.Length))
        {
            note.Add(cell, 0);
            return;
        }

        if (!IsNote(role, cell.Content) || (role == ColumnRole.Date && DayOf(row, out _, out _) == column && (_isOfOneYear || Stated(row) is null))) return;
        if (column < _names.Length && !_names[column].IsBlank) note.AddLabelled(_names[column], cell.Content);
        else note.AddLine(cell.Content, 0, "");
    }

    private static bool IsNote(ColumnRole role, Run cell) => role switch
    {
        ColumnRole.Other or ColumnRole.Presenter => HoldsWords(cell) && !IsNumber(cell),
        ColumnRole.Title or ColumnRole.Links => SaysMore(cell),
        // A date that is none: "spring term", "진행 중".
        ColumnRole.Date => HoldsWords(cell) && !PartialDates.TryParse(PlainText.OneLine(cell.Plain), out _),
        _ => false,
    };

    private static bool HoldsWords(Run cell) => cell.Tokens.Any(token => token.Kind is TokenKind.Text or TokenKind.Code && token.Text.Any(char.IsLetterOrDigit));

    // "[Paper](u), code soon": beside its links a cell says something, more than that one follows on the other.
    private static bool SaysMore(Run cell)
    {
        foreach (var token in cell.Tokens)
        {
            if (token.Kind is TokenKind.Text or TokenKind.Code && token.Text.Any(char.IsLetterOrDigit) && token.Text.AsSpan().Trim(" ,;|/·&()[]") is not ("and" or "or" or "및" or "와")) return true;
        }

        return false;
    }

    private static bool IsNumber(Run cell) => cell.Plain.AsSpan().Trim(" .)#") is { Length: <= MaxNumberLength } text && !text.ContainsAnyExceptInRange('0', '9');

    private static void AddFact(ColumnRole role, string text, ItemFacts facts)
    {
        if (text.Length == 0) return;
        switch (role)
        {
            case ColumnRole.Organization when !facts.AddOrganizations(text) && text.Any(char.IsLetterOrDigit):
                facts.AddRemark(text);
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

    private static bool HoldsName(Run cell) => cell.Tokens.Any(token => token.IsLink && Heads.CanName(token));

    private ColumnRole Role(int column) => column < _roles.Length ? _roles[column] : ColumnRole.Other;
}
