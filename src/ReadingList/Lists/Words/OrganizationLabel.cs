using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Words;

/// <summary>Several organisations in one label: "Google, KAIST", "Microsoft&amp;NVIDIA", "HuggingFace et al.".</summary>
internal static class OrganizationLabel
{
    private const int MaxLength = 60;

    /// <summary>The next name of a label, null behind the last.</summary>
    /// <param name="place">Where to go on; 0 at first.</param>
    public static string? Next(string label, ref int place)
    {
        for (var i = place; i <= label.Length; i++)
        {
            var separator = i == label.Length ? 1 : SeparatorAt(label, i);
            if (separator == 0) continue;
            var name = Name(label[place..i]);
            place = i + separator;
            if (name.Length > 0) return name;
            i = place - 1;
        }

        return null;
    }

    // Length of the separator at a place, 0 where none stands there.
    private static int SeparatorAt(string label, int at)
    {
        var letter = label[at];
        if (letter is ',' or ';' or '、' or '，' or '|') return 1;
        if (letter == '/') return 1;
        // AT&T, H&M, P&G are one name each.
        if (letter == '&' && at > 0 && label[at - 1] == ' ' && at + 1 < label.Length && label[at + 1] == ' ') return 1;
        if (letter == '&') return at - LastBlank(label, at) > 2 && label.Length - at > 3 ? 1 : 0;
        if (letter != ' ') return 0;
        var rest = label.AsSpan(at);
        return rest.StartsWith(" and ") ? 5 : rest.StartsWith(" × ") || rest.StartsWith(" x ") ? 3 : 0;
    }

    private static int LastBlank(string label, int at) => at == 0 ? 0 : label.LastIndexOf(' ', at - 1) + 1;

    private static string Name(string text)
    {
        var name = PlainText.OneLine(text);
        // Nearly always there is nothing to trim.
        if (name.AsSpan().Trim(" .,*_") is var inner && inner.Length < name.Length) name = inner.ToString();
        if (name.EndsWith(" et al", StringComparison.OrdinalIgnoreCase)) name = name[..^6].TrimEnd(',', ' ');
        if (name.EndsWith(" 등", StringComparison.Ordinal)) name = name[..^2].TrimEnd();
        return name.Length <= MaxLength && name.Any(char.IsLetterOrDigit) ? name : "";
    }
}
