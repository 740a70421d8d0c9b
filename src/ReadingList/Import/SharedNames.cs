using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Import;

/// <summary>Derives what entries share from the entries of all lists: unused names go, the rest are spelled as most write them.</summary>
internal sealed class SharedNames(ImportSession session)
{
    private readonly CatalogContext _catalog = session.Catalog;

    public void Settle()
    {
        _catalog.Organizations.Where(row => !_catalog.EntryOrganizations.Any(use => use.OrganizationId == row.Id)).ExecuteDelete();
        _catalog.Keywords.Where(row => !_catalog.EntryKeywords.Any(use => use.KeywordId == row.Id)).ExecuteDelete();
        _catalog.Topics.Where(row => !_catalog.SourceTopics.Any(use => use.TopicId == row.Id)).ExecuteDelete();
        SpellOrganizations();
        SpellKeywords();
        PlaceTopics();
    }

    private void SpellOrganizations()
    {
        var uses = _catalog.EntryOrganizations
            .GroupBy(use => new { Id = use.OrganizationId, use.Name })
            .Select(spelling => new { spelling.Key.Id, spelling.Key.Name, Count = spelling.Count(use => use.Origin == ValueOrigin.Stated) })
            .AsEnumerable();
        var names = MostUsed(uses.Select(use => (use.Id, use.Name, use.Count)));
        foreach (var row in _catalog.Organizations.AsNoTracking().AsEnumerable().Where(row => row.Name != names[row.Id]).ToList())
        {
            row.Name = names[row.Id];
            session.Update(row);
        }
    }

    private void SpellKeywords()
    {
        var uses = _catalog.EntryKeywords
            .GroupBy(use => new { Id = use.KeywordId, use.Name })
            .Select(spelling => new { spelling.Key.Id, spelling.Key.Name, Count = spelling.Count() })
            .AsEnumerable();
        var names = MostUsed(uses.Select(use => (use.Id, use.Name, use.Count)));
        foreach (var row in _catalog.Keywords.AsNoTracking().AsEnumerable().Where(row => row.Name != names[row.Id]).ToList())
        {
            row.Name = names[row.Id];
            session.Update(row);
        }
    }

    // Equally frequent spellings: the one that sorts first, so that the order of imports does not matter.
    private static Dictionary<int, string> MostUsed(IEnumerable<(int Id, string Name, int Count)> spellings) => spellings
        .GroupBy(spelling => spelling.Id)
        .ToDictionary(
            same => same.Key,
            same => same.OrderByDescending(spelling => spelling.Count).ThenBy(spelling => spelling.Name, StringComparer.Ordinal).First().Name);

    private void PlaceTopics()
    {
        var rows = _catalog.Topics.AsNoTracking().ToDictionary(topic => topic.Id);
        var firstUses = _catalog.SourceTopics.AsNoTracking().AsEnumerable()
            .GroupBy(use => use.TopicId)
            .Select(uses => uses.MinBy(use => use.SourceId)!)
            .OrderBy(use => use.SourceId).ThenBy(use => use.Position);
        var position = 0;
        foreach (var use in firstUses)
        {
            var row = rows[use.TopicId];
            if (row.Name != use.Name || row.Position != position)
            {
                row.Name = use.Name;
                row.Position = position;
                session.Update(row);
            }

            position++;
        }
    }
}
