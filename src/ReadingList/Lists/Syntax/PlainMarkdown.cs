using System.Buffers;
using System.Text;

namespace ReadingList.Lists.Syntax;

/// <summary>Plain words written so that Markdown shows them as they are.</summary>
internal static class PlainMarkdown
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<>~&");

    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny(Marks) < 0) return text;
        var markdown = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            if (Marks.Contains(letter)) markdown.Append('\\');
            markdown.Append(letter);
        }

        return markdown.ToString();
    }
}
