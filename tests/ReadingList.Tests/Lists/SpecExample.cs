namespace ReadingList.Tests.Lists;

/// <summary>One example of a spec file: a heading, a list in a fence marked "list", and what is read in a fence marked "read".</summary>
internal sealed record SpecExample(string File, string Name, string List, string Read)
{
    private const string Fence = "````";

    public static IEnumerable<SpecExample> All() =>
        Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal).SelectMany(Of);

    public override string ToString() => $"{File}: {Name}";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Lists", "Specs");

    private static IEnumerable<SpecExample> Of(string path)
    {
        var (name, list) = ("", "");
        var lines = System.IO.File.ReadAllText(path).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal)) name = lines[i][3..];
            if (lines[i] is not (Fence + "list" or Fence + "read")) continue;
            var end = Array.IndexOf(lines, Fence, i);
            var content = string.Join('\n', lines[(i + 1)..end]);
            if (lines[i] == Fence + "list") list = content;
            else yield return new SpecExample(Path.GetFileNameWithoutExtension(path), name, list, content);
            i = end;
        }
    }
}
