using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Import;

/// <summary>Writes a plan for one list, inside the caller's transaction.</summary>
internal sealed class ImportApplier
{
    private readonly CatalogContext _context;
    private readonly Source _source;
    private readonly DateTime _moment;
    private readonly ImportSession _session;
    private readonly EntryWriter _entries;
    private readonly TopicTable _topics;
    private readonly OtherLists _others;
    private readonly PublicIds _ids;
    private readonly AliasBook _aliases;

    /// <param name="source">Its row is written already.</param>
    /// <param name="moment">Now (UTC).</param>
    public ImportApplier(ImportSession session, Source source, ListContents listed, ImportPlan plan, DateTime moment)
    {
        (_session, _context) = (session, session.Catalog);
        _source = source;
        _moment = moment;
        _entries = new EntryWriter(session, moment);
        _topics = new TopicTable(session, listed.Topics);
        _others = new OtherLists(_context, source.Id, plan);
        _ids = new PublicIds(_context, plan);
        _aliases = new AliasBook(session);
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
            _session.Insert(new SourceTopic { SourceId = _source.Id, TopicId = _topics.IdOf(listed.Topics[i].Path), Name = listed.Topics[i].Name, Position = i });
        }

        new SharedNames(_session).Settle();
        ReportWriter.Write(_session, _source, listed, plan);
    }

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
            _session.Insert(Shadow(listed));
            _entries.NoteElsewhere(id);
            _session.TouchEntry(id, _moment);
        }
        else
        {
            // The lists' order decides whose words are shown, and this list came first.
            id = elsewhere.EntryId;
            _session.Insert(Shadows.Of(_context, id));
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
            _session.DeleteEntry(known.EntryId);
            _ids.Release(known.Words.PublicId);
            return;
        }

        _session.DeletePlaces(known.EntryId, _source.Id);
        _session.TouchEntry(known.EntryId, _moment);
        if (!known.IsOwn)
        {
            _session.DeleteShadow(known.CanonicalUrl, _source.Id);
            _entries.NoteElsewhere(known.EntryId);
            return;
        }

        var shadow = Shadows.First(_context, known.CanonicalUrl);
        _session.DeleteShadow(shadow.CanonicalUrl, shadow.SourceId);
        _entries.Rewrite(known.EntryId, Shadows.Row(shadow, known.Words.PublicId, known.Words.AddedOn));
    }

    private void Rewrite(KnownEntry known, ListedEntry listed)
    {
        if (known.IsOwn) _entries.Rewrite(known.EntryId, Row(listed, known.Words.PublicId, known.Words.AddedOn));
        else
        {
            _session.Update(Shadow(listed));
            _entries.NoteElsewhere(known.EntryId);
        }

        ReplacePlaces(known, listed);
    }

    private void Place(KnownEntry known, ListedEntry listed)
    {
        if (known.IsOwn) _session.PlaceEntry(known.EntryId, listed.Position, listed.Line);
        else _session.Update(Shadow(listed));
        ReplacePlaces(known, listed);
    }

    private void ReplacePlaces(KnownEntry known, ListedEntry listed)
    {
        if (known.Places.Select(place => place.Topic).ToHashSet(StringComparer.Ordinal).SetEquals(listed.Places.Select(place => place.Topic)))
        {
            foreach (var place in listed.Places.Except(known.Places)) _session.Update(PlaceRow(known.EntryId, place));
            return;
        }

        _session.DeletePlaces(known.EntryId, _source.Id);
        InsertPlaces(known.EntryId, listed);
        _session.TouchEntry(known.EntryId, _moment);
    }

    private void InsertPlaces(int entryId, ListedEntry listed)
    {
        foreach (var place in listed.Places) _session.Insert(PlaceRow(entryId, place));
    }

    private EntryTopic PlaceRow(int entryId, ListedPlace place) =>
        new() { EntryId = entryId, TopicId = _topics.IdOf(place.Topic), SourceId = _source.Id, Line = place.Line };

    private EntryRow Row(ListedEntry listed, string publicId, DateTime addedOn) =>
        new(publicId, addedOn, listed.Address, listed.Words, listed.Fingerprint, _source.Id, listed.Position, listed.Line);

    private EntryShadow Shadow(ListedEntry listed) =>
        Shadows.Of(new EntryRow("", default, listed.Address, listed.Words, listed.Fingerprint, _source.Id, listed.Position, listed.Line));
}
