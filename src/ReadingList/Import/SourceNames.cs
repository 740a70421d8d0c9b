using System.Globalization;
using ReadingList.Data;

namespace ReadingList.Import;

/// <summary>Gives each list a name of its own: many are called README.</summary>
internal static class SourceNames
{
    // A list's page is /lists/{name}, and this one compares two of them.
    private const string Comparison = "compare";

    public static string Free(CatalogContext context, ListSource list)
    {
        var taken = context.Sources.Select(source => source.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        taken.Add(Comparison);
        if (!taken.Contains(list.Name)) return list.Name;
        var folder = Path.GetFileName(Path.GetDirectoryName(list.Key));
        var name = string.IsNullOrEmpty(folder) ? list.Name : $"{folder}-{list.Name}";
        for (var i = 2; taken.Contains(name); i++) name = string.Create(CultureInfo.InvariantCulture, $"{list.Name}-{i}");
        return name;
    }
}
