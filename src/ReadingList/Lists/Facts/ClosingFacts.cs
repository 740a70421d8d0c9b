using System.Buffers;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Facts;

/// <summary>
/// Date, organisation and authors at the very end of a line, in emphasis, code or parentheses:
/// <c>- What it is. *Google, 2015*</c>, <c>: What it is (Google, 2015)</c>.
/// </summary>
internal static class ClosingFacts
{
    private static readonly SearchValues<char> AsciiLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <returns>The line without them.</returns>
    public static Run Take(Run line, ItemFacts facts) => TakeEmphasised(TakeCode(line, facts), facts);

    // "(paper needed) `Grab` `2017`": words first, then code spans of which one is a date.
    private static Run TakeCode(Run line, ItemFacts facts)
    {
        var open = line.Tokens.Length;
        while (open > 0 && (line.Tokens[open - 1].Kind == TokenKind.Code || (line.Tokens[open - 1].Kind == TokenKind.Text && string.IsNullOrWhiteSpace(line.Tokens[open - 1].Text)))) open--;
        if (open == 0 || open == line.Tokens.Length) return line;
        var codes = line.Tokens.Skip(open).Where(token => token.Kind == TokenKind.Code).ToList();
        if (!codes.Exists(token => PartialDates.TryParse(token.Text, out _)) || line.Tokens.Take(open).Any(token => token.Kind == TokenKind.Code)) return line;
        foreach (var code in codes) FactGroup.Read(code.Text, facts);
        return line.Slice(0, open);
    }

    private static Run TakeEmphasised(Run line, ItemFacts facts)
    {
        var close = line.Tokens.Length - 1;
        while (close >= 0 && line.Tokens[close].Kind == TokenKind.Text && line.Tokens[close].Text.AsSpan().Trim(" .").IsEmpty) close--;
        if (close < 1 || line.Tokens[close] is not { Kind: TokenKind.StyleOff, Text: "*" or "_" } off) return line;
        var open = close - 1;
        while (open >= 0 && line.Tokens[open].Kind == TokenKind.Text) open--;
        if (open < 0 || line.Tokens[open].Kind != TokenKind.StyleOn || line.Tokens[open].Text != off.Text) return line;
        return FactFields.TakeAll(line.Slice(open + 1, close).Plain, facts) ? line.Slice(0, open) : line;
    }

    /// <summary>Takes "(百度, 2021.07)" from the end of a note, unless a date is known already.</summary>
    /// <param name="ofAnyone">Whether organisations that no one knows count: not in a sentence, which cites "(Devlin, 2018)".</param>
    public static Run TakeGroup(Run note, ItemFacts facts, bool ofAnyone)
    {
        if (TakeDate(note, facts, out var before)) return before;
        if (facts.Published is not null || facts.Organizations.Length > 0 || note.Plain.TrimEnd() is not [.., ')' or '）']) return note;
        var trial = facts.Trial();
        var (rest, _) = LabelFacts.Take(note, trial);
        var names = trial.Organizations;
        if (trial.Published is not { } date || names.Length == 0 || rest.IsBlank || !Array.TrueForAll(names, name => ofAnyone ? NameShape.CanBeOrganization(name, facts.Vocabulary) : facts.Vocabulary.HasOrganization(name))) return note;
        facts.AddVenue(trial.Venue, date);
        foreach (var name in names) facts.AddOrganizations(name);
        return rest;
    }

    // "A seven day camp (2019)"; not "as shown by Devlin (2018)" or "Hoff et al. (2022)", which cites.
    private static bool TakeDate(Run note, ItemFacts facts, out Run before)
    {
        before = note;
        if (facts.Published is not null || note.Plain.TrimEnd(' ', '.') is not [.., ')' or '）'] text) return false;
        var open = text.AsSpan().LastIndexOfAny('(', '（');
        if (open <= 0 || !PartialDates.TryParse(text.AsSpan()[(open + 1)..^1], out var date)) return false;
        var words = text.AsSpan(0, open).TrimEnd();
        var last = words[(words.LastIndexOf(' ') + 1)..];
        if (words.IsEmpty || words.EndsWith("et al.") || (!facts.Habits.DatesAtEnd && !facts.Vocabulary.HasOrganization(last.ToString()) && char.IsUpper(last[0]) && words.Contains(' ') && !last.ContainsAnyExcept(AsciiLetters) && !IsAllCapitals(last))) return false;
        facts.Add(date);
        before = note.Cut(0, words.Length).Trim();
        return true;
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word) => word.IndexOfAnyInRange('a', 'z') < 0;
}
