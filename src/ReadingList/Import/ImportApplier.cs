using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Import;

/// <summary>Writes a plan for one list, inside the caller's transaction.</summary>
internal sealed class ImportApplier : IDisposable
{
    private readonly CatalogContext context;
    private readonly Source source;
    private readonly DateTime moment;
    private readonly CatalogWriter writer;
    private readonly EntryWriter entries;
    private readonly TopicTable topics;
    private readonly OtherLists others;
    private readonly PublicIds ids;
    private readonly AliasBook aliases;

    /// <param name="source">Its row is written already.</param>
    /// <param name="moment">Now (UTC).</param>
    public ImportApplier(CatalogContext context, Source source, ListContents listed, ImportPlan plan, DateTime moment)
    {
        this.context = context;
        this.source = source;
        this.moment = moment;
        writer = new CatalogWriter(context);
        entries = new EntryWriter(context, writer, moment);
        topics = new TopicTable(context, writer, listed.Topics);
        others = new OtherLists(context, source.Id, plan);
        ids = new PublicIds(context, plan);
        aliases = new AliasBook(context, writer);
    }

    public void Apply(ListContents listed, ImportPlan plan, Action<int>? progress, CancellationToken cancellation)
    {
        var done = 0;
        foreach (var planned in plan.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            Apply(planned);
            if (++done % 1000 == 0) progress?.Invoke(done);
        }

        entries.Index();
        context.SourceTopics.Where(use => use.SourceId == source.Id).ExecuteDelete();
        for (var i = 0; i < listed.Topics.Count; i++)
        {
            writer.Insert(new SourceTopic { SourceId = source.Id, TopicId = topics.IdOf(listed.Topics[i].Path), Name = listed.Topics[i].Name, Position = i });
        }

        new SharedNames(context, writer).Settle();
        ReportWriter.Write(context, writer, source, listed, plan);
    }

    public void Dispose() => writer.Dispose();

    private void Apply(PlannedEntry planned)
    {
        switch (planned)
        {
            case { Change: EntryChange.Added, Listed: { } listed }:
                Add(listed);
                break;
            case { Change: EntryChange.Moved, Listed: { } listed, Known: { } known }:
                Move(known, listed);
                break;
            case { Change: EntryChange.Removed, Known: { } known }:
                Remove(known);
                break;
            case { Change: EntryChange.Changed or EntryChange.Refreshed, Listed: { } listed, Known: { } known }:
                Rewrite(known, listed);
                break;
            case { Change: EntryChange.Placed, Listed: { } listed, Known: { } known }:
                Place(known, listed);
                break;
        }
    }

    private void Add(ListedEntry listed)
    {
        int id;
        if (others.Showing(listed.Address.Value) is not { } elsewhere)
        {
            id = entries.Insert(Row(listed, ids.New(listed.Address.Value), source.ImportedOn));
            aliases.Reclaim(listed.Address.Value);
        }
        else if (elsewhere.SourceId < source.Id)
        {
            id = elsewhere.EntryId;
            writer.Insert(Shadow(listed));
            writer.TouchEntry(id, moment);
        }
        else
        {
            // The lists' order decides whose words are shown, and this list came first.
            id = elsewhere.EntryId;
            writer.Insert(Shadows.Of(context, id));
            entries.Rewrite(id, Row(listed, elsewhere.PublicId, elsewhere.AddedOn));
        }

        InsertPlaces(id, listed);
    }

    private void Move(KnownEntry known, ListedEntry listed)
    {
        if (!known.IsOwn || others.Wait(known.CanonicalUrl))
        {
            // Another list still holds the old address, so the entry stays there.
            Remove(known);
            Add(listed);
            return;
        }

        if (others.Showing(listed.Address.Value) is not null)
        {
            Remove(known);
            Add(listed);
        }
        else
        {
            entries.Rewrite(known.EntryId, Row(listed, known.Words.PublicId, known.Words.AddedOn));
            ReplacePlaces(known, listed);
        }

        aliases.Redirect(known.CanonicalUrl, known.Words.PublicId, listed.Address.Value);
    }

    private void Remove(KnownEntry known)
    {
        if (known.IsOwn && !others.Wait(known.CanonicalUrl))
        {
            writer.DeleteEntry(known.EntryId);
            ids.Release(known.Words.PublicId);
            return;
        }

        writer.DeletePlaces(known.EntryId, source.Id);
        writer.TouchEntry(known.EntryId, moment);
        if (!known.IsOwn)
        {
            writer.DeleteShadow(known.CanonicalUrl, source.Id);
            return;
        }

        var shadow = Shadows.First(context, known.CanonicalUrl);
        writer.DeleteShadow(shadow.CanonicalUrl, shadow.SourceId);
        entries.Rewrite(known.EntryId, Shadows.Row(shadow, known.Words.PublicId, known.Words.AddedOn));
    }

    private void Rewrite(KnownEntry known, ListedEntry listed)
    {
        if (known.IsOwn) entries.Rewrite(known.EntryId, Row(listed, known.Words.PublicId, known.Words.AddedOn));
        else writer.Update(Shadow(listed));
        ReplacePlaces(known, listed);
    }

    private void Place(KnownEntry known, ListedEntry listed)
    {
        if (known.IsOwn) writer.PlaceEntry(known.EntryId, listed.Position, listed.Line);
        else writer.Update(Shadow(listed));
        ReplacePlaces(known, listed);
    }

    private void ReplacePlaces(KnownEntry known, ListedEntry listed)
    {
        if (known.Places.Select(place => place.Topic).ToHashSet(StringComparer.Ordinal).SetEquals(listed.Places.Select(place => place.Topic)))
        {
            foreach (var place in listed.Places.Except(known.Places)) writer.Update(PlaceRow(known.EntryId, place));
            return;
        }

        writer.DeletePlaces(known.EntryId, source.Id);
        InsertPlaces(known.EntryId, listed);
        writer.TouchEntry(known.EntryId, moment);
    }

    private void InsertPlaces(int entryId, ListedEntry listed)
    {
        foreach (var place in listed.Places) writer.Insert(PlaceRow(entryId, place));
    }

    private EntryTopic PlaceRow(int entryId, ListedPlace place) =>
        new() { EntryId = entryId, TopicId = topics.IdOf(place.Topic), SourceId = source.Id, Line = place.Line };

    private EntryRow Row(ListedEntry listed, string publicId, DateTime addedOn) =>
        new(publicId, addedOn, listed.Address, listed.Words, listed.Fingerprint, source.Id, listed.Position, listed.Line);

    private EntryShadow Shadow(ListedEntry listed) =>
        Shadows.Of(new EntryRow("", default, listed.Address, listed.Words, listed.Fingerprint, source.Id, listed.Position, listed.Line));
}
