using System.Buffers;
using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Forms;

/// <summary><c>Authors: Ann Lee</c>, <c>**학회**: ICML 2020</c>: a fact whose label is the name of a column, too.</summary>
internal static class LabelledValue
{
    private const int MaxLength = 25;
    private const int MaxWords = 3;
    private static readonly SearchValues<char> Separators = SearchValues.Create("/|·,;");

    /// <returns>Null where a line begins with no label that is known.</returns>
    public static (ColumnRole Role, string Label, Run Value)? Of(Run line)
    {
        var opening = line.Opening(MaxLength + 1);
        var colon = opening.AsSpan(0, Math.Min(opening.Length, MaxLength)).IndexOfAny(':', '：');
        if (colon <= 0 || IsOfLink(line, colon)) return null;
        var label = opening[..colon].Trim(' ', '*', '_', '\t', '[', ']', '•', '-');
        if (label.Length == 0 || label.Split(' ').Length > MaxWords || ColumnNames.Role(label) is var role && role == ColumnRole.Other) return null;
        var value = line.Cut(colon + 1, int.MaxValue).Trim("*");
        return value.Tokens.Length == 0 ? null : (role, label, value);
    }

    /// <summary>"Link: u / Authors: Ann, Bo / Date: 2020", "Authors: Ann, Bo; Venue: ICML": each by itself; all of the line where it is one.</summary>
    public static List<Run> Parts(Run line)
    {
        var plain = line.Plain;
        var (parts, from) = (new List<Run>(1), 0);
        for (var at = plain.AsSpan().IndexOfAny(Separators); at > 0 && at + 2 < plain.Length; at = NextSeparator(plain, at))
        {
            if (plain[at + 1] != ' ' || (plain[at] is not (',' or ';') && plain[at - 1] != ' ') || Of(line.Cut(at + 2, plain.Length)) is not var (_, label, _) || label.AsSpan().ContainsAny(Separators)) continue;
            parts.Add(line.Cut(from, at).Trim());
            from = at + 2;
        }

        parts.Add(from == 0 ? line : line.Cut(from, plain.Length).Trim());
        return parts;
    }

    private static int NextSeparator(string text, int at) => text.AsSpan(at + 1).IndexOfAny(Separators) is var next and >= 0 ? at + 1 + next : -1;

    private static bool IsOfLink(Run line, int place)
    {
        var start = 0;
        foreach (var token in line.Tokens)
        {
            start += token.PlainLength;
            if (place < start) return token.IsLink;
        }

        return false;
    }
}
