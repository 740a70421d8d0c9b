using ReadingList.Lists.Syntax;
using ReadingList.Lists.Words;

namespace ReadingList.Lists.Forms;

/// <summary><c>Authors: Ann Lee</c>, <c>**학회**: ICML 2020</c>: a fact whose label is the name of a column, too.</summary>
internal static class LabelledValue
{
    private const int MaxLength = 25;
    private const int MaxWords = 3;

    /// <returns>Null where a line begins with no label that is known.</returns>
    public static (ColumnRole Role, string Label, Run Value)? Of(Run line)
    {
        var opening = line.Opening(MaxLength + 1);
        var colon = opening.AsSpan(0, Math.Min(opening.Length, MaxLength)).IndexOfAny(':', '：');
        if (colon <= 0) colon = line.Plain.AsSpan(0, Math.Min(line.Plain.Length, MaxLength)).IndexOfAny(':', '：');
        if (colon <= 0 || IsOfLink(line, colon)) return null;
        var label = line.Plain[..colon].Trim(' ', '*', '_', '\t', '[', ']', '•', '-');
        if (label.Length == 0 || label.Split(' ').Length > MaxWords || ColumnNames.Role(label) is var role && role == ColumnRole.Other) return null;
        var value = line.Cut(colon + 1, int.MaxValue).Trim("*");
        return value.Tokens.Length == 0 ? null : (role, label, value);
    }

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
