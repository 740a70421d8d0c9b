using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;
using ReadingList.Data;

namespace ReadingList.Import;

/// <summary>Keeps permalinks alive when an entry's address changes.</summary>
internal sealed class AliasBook(ImportSession session)
{
    private readonly HashSet<string> _once = [.. session.Catalog.EntryAliases.Select(alias => alias.CanonicalUrl)];

    /// <summary>An address that once led elsewhere has an entry of its own again.</summary>
    public void Reclaim(string canonicalUrl)
    {
        if (_once.Contains(canonicalUrl)) Set(canonicalUrl, EntryId.Of(canonicalUrl), canonicalUrl);
    }

    /// <summary>From now on the old address, its id, and all that led to it lead to the new address.</summary>
    public void Redirect(string from, string publicId, string to)
    {
        session.Catalog.EntryAliases.Where(alias => alias.EntryUrl == from).ExecuteUpdate(set => set.SetProperty(alias => alias.EntryUrl, to));
        var plain = EntryId.Of(from);
        Set(from, publicId.StartsWith(plain, StringComparison.Ordinal) ? publicId : plain, to);

        // Where the catalog is made again from the list as it is now, the entry gets the id of its new address.
        Set(to, EntryId.Of(to), to);
    }

    private void Set(string canonicalUrl, string publicId, string to)
    {
        if (_once.Add(canonicalUrl))
        {
            session.Insert(new EntryAlias { CanonicalUrl = canonicalUrl, PublicId = publicId, EntryUrl = to });
            return;
        }

        session.Catalog.EntryAliases.Where(alias => alias.CanonicalUrl == canonicalUrl).ExecuteUpdate(set => set.SetProperty(alias => alias.EntryUrl, to));
    }
}
