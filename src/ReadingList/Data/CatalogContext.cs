using Microsoft.EntityFrameworkCore;
using ReadingList.Catalog;

namespace ReadingList.Data;

/// <summary>The catalog's tables. Derived contexts (one for each database) hold the migrations.</summary>
public abstract class CatalogContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Topic> Topics => Set<Topic>();

    public DbSet<Entry> Entries => Set<Entry>();

    public DbSet<EntryTopic> EntryTopics => Set<EntryTopic>();

    public DbSet<Organization> Organizations => Set<Organization>();

    public DbSet<EntryOrganization> EntryOrganizations => Set<EntryOrganization>();

    public DbSet<Keyword> Keywords => Set<Keyword>();

    public DbSet<EntryKeyword> EntryKeywords => Set<EntryKeyword>();

    public DbSet<RelatedLink> RelatedLinks => Set<RelatedLink>();

    public DbSet<EntryImage> EntryImages => Set<EntryImage>();

    public DbSet<EntryAlias> EntryAliases => Set<EntryAlias>();

    public DbSet<ImportReport> ImportReports => Set<ImportReport>();

    public DbSet<ImportFinding> ImportFindings => Set<ImportFinding>();

    public DbSet<CatalogState> States => Set<CatalogState>();
}
