using System.Text;

namespace ReadingList.Lists.Syntax;

/// <summary>Plain text as the catalog keeps it: NFC, white space folded.</summary>
internal static class PlainText
{
    /// <summary>One line: every run of white space is one blank, none at the ends.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        var blank = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                blank = line.Length > 0;
                continue;
            }

            if (blank) line.Append(' ');
            blank = false;
            line.Append(letter);
        }

        return Composed(line.ToString());
    }

    /// <summary>NFC. Text that Unicode calls malformed (a lone surrogate, U+FFFE) cannot be normalised and stays as it is.</summary>
    public static string Composed(string text)
    {
        try
        {
            return text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
