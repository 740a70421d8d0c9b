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
}
