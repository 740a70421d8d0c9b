using System.Globalization;
using ReadingList.Catalog;

namespace ReadingList.Import;

/// <summary>Stops imports that look like an accident: a list that lost much, or that cannot be read at all.</summary>
internal static class RemovalGuard
{
    private const int AlwaysAllowed = 5;

    /// <exception cref="ImportException">A list that is gone from its folder would take too many entries with it.</exception>
    public static void Check(VanishedList list)
    {
        if (list.Entries <= AlwaysAllowed) return;
        throw new ImportException(string.Create(
            CultureInfo.InvariantCulture,
            $"{SourceLabel.Of(list.Key)}: the list is gone from its folder, and {list.Entries} entries would go with it; nothing was changed (if that is right: readinglist import --allow-removals, and the folder)."));
    }

    /// <exception cref="ImportException">The import should not be applied.</exception>
    public static void Check(string name, KnownList known, ListContents listed, ImportPlan plan, bool allowRemovals)
    {
        if (listed.Entries.Count == 0 && listed.Findings.FirstOrDefault(finding => finding.Severity != Severity.Info) is { } first)
        {
            throw new ImportException(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}:{first.Line}: no entry of this list can be read ({first.Message.TrimEnd('.')}); nothing was changed."));
        }

        var removed = plan.Count(EntryChange.Removed);
        var had = known.Entries.Count;
        var tooMany = removed > AlwaysAllowed && removed * 10L > had;
        var all = removed > 0 && listed.Entries.Count == 0;
        if (!allowRemovals && (tooMany || all))
        {
            throw new ImportException(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: this import would remove {removed} of the list's {had} entries; nothing was changed (if that is right, import again with --allow-removals)."));
        }
    }
}
