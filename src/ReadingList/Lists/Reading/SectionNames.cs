using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Reading;

/// <summary>Names of headings without their numbering: "1.2. NLP", "3.3 RecSys", "2) Data".</summary>
internal static class SectionNames
{
    public static string WithoutNumbering(string heading)
    {
        var at = 0;
        var groups = 0;
        var marked = false;
        while (true)
        {
            var digits = at;
            while (at < heading.Length && char.IsAsciiDigit(heading[at])) at++;
            if (at == digits || at - digits > 2) break;
            groups++;
            if (at < heading.Length && heading[at] is ('.' or ')'))
            {
                marked = true;
                at++;
                continue;
            }

            marked |= groups > 1;
            break;
        }

        var isNumbering = marked && at < heading.Length && char.IsWhiteSpace(heading[at]);
        var name = isNumbering ? heading[at..] : heading;
        var line = PlainText.OneLine(name);
        return line is [.., ':'] ? line.TrimEnd(':', ' ') : line;
    }
}
