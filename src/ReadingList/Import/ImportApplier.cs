using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Import;

/// <summary>Writes a plan for one list, inside the caller's transaction.</summary>
internal sealed class ImportApplier : IDisposable
{
    private readonly CatalogContext _context;
    private readonly Source _source;
    private readonly DateTime _moment;
    private readonly CatalogWriter _writer;
    private readonly EntryWriter _entries;
    private readonly TopicTable _topics;
    private readonly OtherLists _others;
    private readonly PublicIds _ids;
    private readonly AliasBook _aliases;

    /// <param name="source">Its row is written already.</param>
    /// <param name="moment">Now (UTC).</param>
    public ImportApplier(CatalogContext context, Source source, ListContents listed, ImportPlan plan, DateTime moment)
    {
        _context = context;
        _source = source;
        _moment = moment;
        _writer = new CatalogWriter(context);
        _entries = new EntryWriter(context, _writer, moment);
        _topics = new TopicTable(context, _writer, listed.Topics);
        _others = new OtherLists(context, source.Id, plan);
        _ids = new PublicIds(context, plan);
        _aliases = new AliasBook(context, _writer);
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

        _entries.Index();
        _context.SourceTopics.Where(use => use.SourceId == _source.Id).ExecuteDelete();
        for (var i = 0; i < listed.Topics.Count; i++)
        {
            _writer.Insert(new SourceTopic { SourceId = _source.Id, TopicId = _topics.IdOf(listed.Topics[i].Path), Name = listed.Topics[i].Name, Position = i });
        }

        new SharedNames(_context, _writer).Settle();
        ReportWriter.Write(_context, _writer, _source, listed, plan);
    }

    public void Dispose() => _writer.Dispose();

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
        if (_others.Showing(listed.Address.Value) is not { } elsewhere)
        {
            id = _entries.Insert(Row(listed, _ids.New(listed.Address.Value), _source.ImportedOn));
            _aliases.Reclaim(listed.Address.Value);
        }
        else if (elsewhere.SourceId < _source.Id)
        {
            id = elsewhere.EntryId;
            _writer.Insert(Shadow(listed));
            _writer.TouchEntry(id, _moment);
        }
        else
        {
            // The lists' order decides whose words are shown, and this list came first.
            id = elsewhere.EntryId;
            _writer.Insert(Shadows.Of(_context, id));
            _entries.Rewrite(id, Row(listed, elsewhere.PublicId, elsewhere.AddedOn));
        }

        InsertPlaces(id, listed);
    }

    private void Move(KnownEntry known, ListedEntry listed)
    {
        if (!known.IsOwn || _others.Wait(known.CanonicalUrl))
        {
            // Another list still holds the old address, so the entry stays there.
            Remove(known);
            Add(listed);
            return;
        }

        if (_others.Showing(listed.Address.Value) is not null)
        {
            Remove(known);
            Add(listed);
        }
        else
        {
            _entries.Rewrite(known.EntryId, Row(listed, known.Words.PublicId, known.Words.AddedOn));
            ReplacePlaces(known, listed);
        }

        _aliases.Redirect(known.CanonicalUrl, known.Words.PublicId, listed.Address.Value);
    }

    private void Remove(KnownEntry known)
    {
        if (known.IsOwn && !_others.Wait(known.CanonicalUrl))
        {
            _writer.DeleteEntry(known.EntryId);
            _ids.Release(known.Words.PublicId);
            return;
        }

        _writer.DeletePlaces(known.EntryId, _source.Id);
        _writer.TouchEntry(known.EntryId, _moment);
        if (!known.IsOwn)
        {
            _writer.DeleteShadow(known.CanonicalUrl, _source.Id);
            return;
        }

        var shadow = Shadows.First(_context, known.CanonicalUrl);
        _writer.DeleteShadow(shadow.CanonicalUrl, shadow.SourceId);
        _entries.Rewrite(known.EntryId, Shadows.Row(shadow, known.Words.PublicId, known.Words.AddedOn));
    }

    private void Rewrite(KnownEntry known, ListedEntry listed)
    {
        if (known.IsOwn) _entries.Rewrite(known.EntryId, Row(listed, known.Words.PublicId, known.Words.AddedOn));
        else _writer.Update(Shadow(listed));
        ReplacePlaces(known, listed);
    }

    private void Place(KnownEntry known, ListedEntry listed)
    {
        if (known.IsOwn) _writer.PlaceEntry(known.EntryId, listed.Position, listed.Line);
        else _writer.Update(Shadow(listed));
        ReplacePlaces(known, listed);
    }

    private void ReplacePlaces(KnownEntry known, ListedEntry listed)
    {
        if (known.Places.Select(place => place.Topic).ToHashSet(StringComparer.Ordinal).SetEquals(listed.Places.Select(place => place.Topic)))
        {
            foreach (var place in listed.Places.Except(known.Places)) _writer.Update(PlaceRow(known.EntryId, place));
            return;
        }

        _writer.DeletePlaces(known.EntryId, _source.Id);
        InsertPlaces(known.EntryId, listed);
        _writer.TouchEntry(known.EntryId, _moment);
    }

    private void InsertPlaces(int entryId, ListedEntry listed)
    {
        foreach (var place in listed.Places) _writer.Insert(PlaceRow(entryId, place));
    }

    private EntryTopic PlaceRow(int entryId, ListedPlace place) =>
        new() { EntryId = entryId, TopicId = _topics.IdOf(place.Topic), SourceId = _source.Id, Line = place.Line };

    private EntryRow Row(ListedEntry listed, string publicId, DateTime addedOn) =>
        new(publicId, addedOn, listed.Address, listed.Words, listed.Fingerprint, _source.Id, listed.Position, listed.Line);

    private EntryShadow Shadow(ListedEntry listed) =>
        Shadows.Of(new EntryRow("", default, listed.Address, listed.Words, listed.Fingerprint, _source.Id, listed.Position, listed.Line));
}
