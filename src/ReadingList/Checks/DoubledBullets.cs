using ReadingList.Lists;

namespace ReadingList.Checks;

/// <summary>Puts the reader's finding right: <c>** [Title](…)</c>, <c>*[Title](…)</c> and <c>• [Title](…)</c> become <c>* [Title](…)</c>.</summary>
internal static class DoubledBullets
{
    private const string Signs = "*-+•·●‣";

    public static IReadOnlyList<TextEdit> Edits(CheckedList list, Diagnostic diagnostic)
    {
        if (diagnostic.Code != ReadingCodes.DoubledBullet) return [];
        var start = list.Offset(diagnostic.Line, diagnostic.Column);
        var line = list.Text.AsSpan(start);
        var signs = 0;
        while (signs < line.Length && Signs.Contains(line[signs], StringComparison.Ordinal)) signs++;
        if (signs == 0) return [];
        var end = signs;
        while (end < line.Length && line[end] is ' ' or '\t' or '\u00A0') end++;
        var bullet = line[0] is '*' or '-' or '+' ? line[0] : '*';
        return [new TextEdit(start, end, $"{bullet} ")];
    }
}
