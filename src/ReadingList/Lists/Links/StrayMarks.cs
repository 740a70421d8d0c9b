namespace ReadingList.Lists.Links;

/// <summary>A bracket or quote that slipped into an address: <c>([https://…)</c>, <c>("https://…")</c>.</summary>
internal static class StrayMarks
{
    private const string Marks = "[(<{\"'“‘「";
    private const string Closing = "])>}\"'”’」";

    public static string Without(string url)
    {
        if (url.Length == 0 || !Marks.Contains(url[0], StringComparison.Ordinal)) return url;
        var inner = url.AsSpan().TrimStart(Marks);
        if (!inner.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !inner.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) return url;
        return inner.TrimEnd(Closing).ToString();
    }
}
