using ReadingList.Lists.Syntax;

namespace ReadingList.Lists.Forms;

/// <summary>A line of a paragraph.</summary>
/// <param name="Content">Without the break that ends it.</param>
/// <param name="EndsHard">A break that was meant ends it.</param>
internal readonly record struct TextLine(Run Content, bool EndsHard)
{
    private const int Wrapped = 60;

    public static TextLine[] Of(Run paragraph)
    {
        var lines = new List<TextLine>();
        var from = 0;
        for (var i = 0; i <= paragraph.Tokens.Length; i++)
        {
            if (i < paragraph.Tokens.Length && paragraph.Tokens[i].Kind != TokenKind.Break) continue;
            var content = paragraph.Slice(from, i);
            if (!content.IsBlank || content.Holds(TokenKind.Image) || content.Holds(TokenKind.Tag)) lines.Add(new TextLine(content, i == paragraph.Tokens.Length || paragraph.Tokens[i].IsHard));
            else if (lines.Count > 0) lines[^1] = lines[^1] with { EndsHard = true };
            from = i + 1;
        }

        return [.. lines];
    }

    /// <summary>Whether what follows may begin something new: a long line that ends in the middle of a sentence was wrapped.</summary>
    public bool MayEnd
    {
        get
        {
            if (EndsHard || Content.Plain.Length < Wrapped) return true;
            var text = Content.Plain.AsSpan().TrimEnd();
            return text.Length == 0 || ".!?。！？)）]".Contains(text[^1], StringComparison.Ordinal) || Content.Tokens[^1].IsLink;
        }
    }
}
