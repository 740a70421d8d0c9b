using System.Runtime.InteropServices;
using ReadingList.Catalog;

namespace ReadingList.Import;

/// <summary>
/// A host belongs to an organisation where the list settles it: every dated entry of the host that names organisations
/// names the same one. Its entries without any get that one, marked as known from the address.
/// </summary>
internal static class HostOrganizations
{
    // Many people write under these hosts; the first part of the path tells them apart.
    private static readonly HashSet<string> ByAuthor = new(StringComparer.Ordinal)
    {
        "medium.com", "github.com", "gist.github.com", "gitlab.com", "huggingface.co", "twitter.com", "x.com", "facebook.com",
        "velog.io", "brunch.co.kr", "blog.naver.com", "slideshare.net", "speakerdeck.com", "dev.to", "kaggle.com", "qiita.com",
    };

    // Nothing in these addresses tells who wrote.
    private static readonly HashSet<string> OfNobody = new(StringComparer.Ordinal)
    {
        "arxiv.org", "doi.org", "dl.acm.org", "openreview.net", "youtube.com", "youtu.be", "reddit.com", "linkedin.com", "zhihu.com",
        "docs.google.com", "drive.google.com", "sites.google.com", "web.archive.org", "bit.ly",
    };

    public static void Infer(IReadOnlyList<ListedEntry> entries)
    {
        // Null where entries of the site disagree.
        var owners = new Dictionary<string, OrganizationWords?>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (OfNobody.Contains(entry.Address.Host) || entry.Words is not { PublishedKey: not 0, Organizations: [var first, ..] }) continue;
            ref var owner = ref CollectionsMarshal.GetValueRefOrAddDefault(owners, Site(entry), out var others);
            if (!others) owner = first with { Origin = ValueOrigin.Address };
            if (owner is not null && !NamesOnly(entry, owner.Slug)) owner = null;
        }

        foreach (var entry in entries)
        {
            if (entry.Words.Organizations.Count > 0 || owners.GetValueOrDefault(Site(entry)) is not { } owner) continue;
            entry.Words = entry.Words with { Organizations = [owner] };
        }
    }

    private static string Site(ListedEntry entry)
    {
        var host = entry.Address.Host;
        return ByAuthor.Contains(host) && entry.Address.Value.Split('/', 5) is [_, _, _, var author, ..] ? $"{host}/{author}" : host;
    }

    private static bool NamesOnly(ListedEntry entry, string slug) =>
        entry.Words.Organizations is [{ Origin: ValueOrigin.Stated } only] && only.Slug == slug;
}
