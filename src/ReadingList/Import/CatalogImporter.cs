using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;
using ReadingList.Lists;

namespace ReadingList.Import;

/// <summary>Brings lists into the catalog: read, plan, apply.</summary>
public sealed class CatalogImporter(CatalogStore store, TimeProvider clock)
{
    // Another reader reads the same bytes differently; of builds before readers had numbers it is a module's id.
    private static readonly string ReaderStamp = ListReader.Version.ToString(CultureInfo.InvariantCulture);

    /// <summary>Imports the lists in their order, all of them or none.</summary>
    /// <param name="lists">At least one.</param>
    /// <param name="options">What is allowed.</param>
    /// <param name="progress">Told when a list is read, and of every thousand entries written.</param>
    /// <param name="cancellation">Stops between two entries; nothing is changed.</param>
    /// <exception cref="ImportException">A list cannot be read, or lost too much.</exception>
    /// <exception cref="DatabaseException">The catalog cannot be written.</exception>
    public IReadOnlyList<ImportOutcome> Import(
        IReadOnlyList<ListSource> lists,
        ImportOptions options,
        Action<ImportProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        // Before the catalog is ours alone: a host may take its time.
        if (!options.DryRun) foreach (var list in lists) Know(list);
        var fetched = lists.Select(list => list.Fetched()).ToList();
        return InTransaction(session => ImportAll(session, fetched, options, progress, cancellation));
    }

    /// <summary>Takes a list out of the catalog; what other lists hold too stays, in their words.</summary>
    /// <exception cref="DatabaseException">The catalog cannot be written.</exception>
    public void Leave(string key) => InTransaction(session =>
    {
        var known = KnownList.Load(session, key);
        if (known.Source is null) return (key, Keep: false, Changed: false);
        Apply(session, known.Source, ListContents.Nothing, ImportPlan.Compare(known, ListContents.Nothing, refresh: false), clock.GetUtcNow().UtcDateTime, null, CancellationToken.None);
        session.Catalog.Sources.Where(source => source.Id == known.Source.Id).ExecuteDelete();
        return (key, Keep: true, Changed: true);
    });

    private (IReadOnlyList<ImportOutcome> Outcomes, bool Keep, bool Changed) ImportAll(
        ImportSession session, List<ListSource> lists, ImportOptions options, Action<ImportProgress>? progress, CancellationToken cancellation)
    {
        var outcomes = new List<ImportOutcome>();
        var isRenewed = AddressRenewal.Apply(session, ReaderStamp);
        foreach (var list in lists)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Invoke(new ImportProgress(list.Label, 0, null));
            // What the list before has left.
            LargeGarbage.Collect();
            outcomes.Add(Import(session, list, options, progress, cancellation));
        }

        return (outcomes, Keep: !options.DryRun, Changed: isRenewed || outcomes.Exists(outcome => !outcome.SameBytes));
    }

    // A catalog from before has the whole address of a list as its key, secrets included.
    private void Know(ListSource list)
    {
        if (list.FormerKey is not { } former || former == list.Key || !IsKnown(former) || IsKnown(list.Key)) return;
        InTransaction(session => (session.Catalog.Sources.Where(source => source.Key == former).ExecuteUpdate(set => set.SetProperty(source => source.Key, list.Key)), Keep: true, Changed: true));
    }

    private bool IsKnown(string key) => store.Read(catalog => catalog.Sources.Any(source => source.Key == key));

    private T InTransaction<T>(Func<ImportSession, (T Result, bool Keep, bool Changed)> work) => store.Explained(() =>
    {
        using var session = store.OpenImport();
        var (result, keep, changed) = work(session);
        if (!keep) return result;
        if (changed) Renew(session.Catalog);
        session.Commit();
        return result;
    });

    private static void Renew(CatalogContext catalog)
    {
        var version = CatalogState.NextVersion();
        if (catalog.States.ExecuteUpdate(set => set.SetProperty(state => state.Version, version)) > 0) return;
        catalog.Add(new CatalogState { Id = 1, Version = version });
        catalog.SaveChanges();
    }

    private ImportOutcome Import(ImportSession session, ListSource list, ImportOptions options, Action<ImportProgress>? progress, CancellationToken cancellation)
    {
        var context = session.Catalog;
        var stored = context.Sources.AsNoTracking().SingleOrDefault(source => source.Key == list.Key);
        if (stored is not null && options.Configured && !stored.Configured)
        {
            context.Sources.Where(source => source.Id == stored.Id).ExecuteUpdate(set => set.SetProperty(source => source.Configured, true));
        }

        var read = ReadList.Unless(stored?.ReaderStamp == ReaderStamp ? stored.ContentHash : null, list);
        if (read is null) return ImportOutcome.Same(list);
        options.Look?.Invoke(list.Label, read);
        read.Forget();

        var listed = ListContents.Of(read);
        var known = KnownList.Load(session, list.Key);
        var plan = ImportPlan.Compare(known, listed, refresh: stored is not null && (stored.ReaderStamp != ReaderStamp || stored.OrganizationNames != read.OrganizationsText));
        RemovalGuard.Check(list.Label, known, listed, plan, options.AllowRemovals);
        var source = SourceOf(context, list, read, stored);
        source.Title = listed.Title;
        source.Configured = options.Configured || stored is { Configured: true };
        context.Entry(source).State = stored is null ? EntityState.Added : EntityState.Modified;
        context.SaveChanges();
        Apply(session, source, listed, plan, source.ImportedOn, done => progress?.Invoke(new ImportProgress(list.Label, done, plan.Entries.Count)), cancellation);
        if (!options.DryRun) plan.Applied();
        return new ImportOutcome(list.Label, plan, listed.Findings, listed.Links, SameBytes: false);
    }

    private Source SourceOf(CatalogContext context, ListSource list, ReadList read, Source? stored) => new()
    {
        Id = stored?.Id ?? (context.Sources.Max(row => (int?)row.Id) ?? 0) + 1,
        Key = list.Key,
        Name = stored?.Name ?? SourceNames.Free(context, list),
        ContentHash = read.Hash,
        ReaderStamp = ReaderStamp,
        OrganizationNames = read.OrganizationsText,
        Glossary = read.GlossaryText,
        ImportedOn = clock.GetUtcNow().UtcDateTime,
    };

    private static void Apply(ImportSession session, Source source, ListContents listed, ImportPlan plan, DateTime moment, Action<int>? progress, CancellationToken cancellation) =>
        new ImportApplier(session, source, listed, plan, moment).Apply(listed, plan, progress, cancellation);
}
