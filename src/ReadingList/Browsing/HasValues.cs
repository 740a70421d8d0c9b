using ReadingList.Text;

namespace ReadingList.Browsing;

/// <summary>The values of <c>has</c>, and what readers call them.</summary>
public static class HasValues
{
    public const string Note = "note";
    public const string Image = "image";
    public const string Related = "related";

    /// <summary>Parts before or after it, by the links of its own and other entries' notes.</summary>
    public const string Series = "series";

    public static IReadOnlyList<string> All { get; } = [Note, Image, Related, Series];

    /// <summary>In each language what it is called first, and other words for it.</summary>
    internal static IReadOnlyList<(string Value, string[] Names)> Names { get; } =
    [
        (Note, ["Summary", "Note"]),
        (Note, ["요약", "메모"]),
        (Image, ["Picture", "Image"]),
        (Image, ["그림", "이미지"]),
        (Related, ["Related links"]),
        (Related, ["관련 링크"]),
        (Series, ["Series"]),
        (Series, ["시리즈", "연재"]),
    ];

    /// <summary>The one that a search for these words asks for, by any of its names or as a part of a series, as it is called in their language.</summary>
    internal static (string Value, string Name)? Called(string words)
    {
        var folded = FoldedText.Of(words.Trim());
        foreach (var (value, names) in Names)
        {
            if (names.Any(name => FoldedText.Of(name) == folded) || (value == Series && PartWords.Say(words) && char.IsAscii(names[0][0]) == words.All(char.IsAscii))) return (value, names[0]);
        }

        return null;
    }
}
