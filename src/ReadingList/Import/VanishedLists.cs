using Microsoft.EntityFrameworkCore;
using ReadingList.Data;

namespace ReadingList.Import;

/// <param name="Key">The path it had.</param>
/// <param name="Folder">The folder it is gone from, as named.</param>
/// <param name="Entries">Those that would go with it: no other list holds them.</param>
public sealed record VanishedList(string Key, string Folder, int Entries);

/// <summary>Lists that the catalog has from a folder and that are not there any more: deleted, renamed, or lost by accident.</summary>
public static class VanishedLists
{
    /// <param name="store">The catalog, after the lists that are there have been imported.</param>
    /// <param name="paths">Those of them that are folders count.</param>
    /// <exception cref="DatabaseException">The catalog cannot be read.</exception>
    public static IReadOnlyList<VanishedList> Of(CatalogStore store, IEnumerable<string> paths)
    {
        var folders = paths.Where(path => path.Length > 0 && Directory.Exists(path)).Select(path => (Path: path, Full: Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar)).ToList();
        if (folders.Count == 0) return [];
        var vanished = new List<VanishedList>();
        using var context = store.CreateDbContext();
        foreach (var source in context.Sources.AsNoTracking().OrderBy(source => source.Id).Select(source => new { source.Id, source.Key }).ToList())
        {
            var folder = folders.Find(folder => source.Key.StartsWith(folder.Full, StringComparison.Ordinal)).Path;
            if (folder is null || File.Exists(source.Key)) continue;
            var alone = context.Entries.Count(entry => entry.SourceId == source.Id && !context.EntryShadows.Any(shadow => shadow.CanonicalUrl == entry.CanonicalUrl && shadow.SourceId != source.Id));
            vanished.Add(new VanishedList(source.Key, folder, alone));
        }

        return vanished;
    }
}
