using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ReadingList.Catalog;

namespace ReadingList.Data;

/// <summary>The catalog's tables. Derived contexts (one for each database) hold the migrations.</summary>
public abstract class CatalogContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Topic> Topics => Set<Topic>();

    public DbSet<SourceTopic> SourceTopics => Set<SourceTopic>();

    public DbSet<Entry> Entries => Set<Entry>();

    public DbSet<EntryShadow> EntryShadows => Set<EntryShadow>();

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

    /// <summary>Stands for the file that the context reads: another's is another. Null where nobody compares.</summary>
    internal object? Opening { get; set; }

    /// <summary>Who made the context.</summary>
    internal CatalogStore Store
    {
        get => field ?? throw new InvalidOperationException("No store made this context.");
        set;
    }

    /// <summary>The full-text index of the same database.</summary>
    internal SearchIndex Index => Store.IndexOf(this);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // The importer hands out every key itself: it writes related rows in bulk and must know them beforehand.
        modelBuilder.Entity<Source>(source =>
        {
            source.Property(s => s.Id).ValueGeneratedNever();
            source.HasIndex(s => s.Key).IsUnique();
        });
        modelBuilder.Entity<CatalogState>().Property(s => s.Id).ValueGeneratedNever();
        ConfigureNames(modelBuilder);
        ConfigureEntries(modelBuilder);
        ConfigureReports(modelBuilder);
    }

    private static void ConfigureNames(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Topic>(topic =>
        {
            topic.Property(t => t.Id).ValueGeneratedNever();
            topic.HasIndex(t => t.Path).IsUnique();
            topic.HasOne<Topic>().WithMany().HasForeignKey(t => t.ParentId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<SourceTopic>(use =>
        {
            use.HasKey(u => new { u.SourceId, u.TopicId });
            use.HasOne<Source>().WithMany().HasForeignKey(u => u.SourceId);
            use.HasOne<Topic>().WithMany().HasForeignKey(u => u.TopicId);
        });
        modelBuilder.Entity<Organization>(organization =>
        {
            organization.Property(o => o.Id).ValueGeneratedNever();
            organization.HasIndex(o => o.Slug).IsUnique();
        });
        modelBuilder.Entity<Keyword>(keyword =>
        {
            keyword.Property(k => k.Id).ValueGeneratedNever();
            keyword.HasIndex(k => k.Slug).IsUnique();
        });
    }

    private static void ConfigureEntries(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Entry>(entry =>
        {
            entry.Property(e => e.Id).ValueGeneratedNever();
            entry.HasIndex(e => e.PublicId).IsUnique();
            entry.HasIndex(e => e.CanonicalUrl).IsUnique();
            entry.HasOne(e => e.Source).WithMany().HasForeignKey(e => e.SourceId);
            entry.HasMany(e => e.Topics).WithOne().HasForeignKey(t => t.EntryId);
            entry.HasMany(e => e.Organizations).WithOne().HasForeignKey(o => o.EntryId);
            entry.HasMany(e => e.Keywords).WithOne().HasForeignKey(k => k.EntryId);
            entry.HasMany(e => e.Related).WithOne().HasForeignKey(r => r.EntryId);
            entry.HasMany(e => e.Images).WithOne().HasForeignKey(i => i.EntryId);
        });
        modelBuilder.Entity<EntryTopic>(topic =>
        {
            topic.HasKey(t => new { t.EntryId, t.TopicId, t.SourceId });
            topic.HasOne<Source>().WithMany().HasForeignKey(t => t.SourceId);
        });
        modelBuilder.Entity<EntryOrganization>().HasKey(o => new { o.EntryId, o.OrganizationId });
        modelBuilder.Entity<EntryKeyword>().HasKey(k => new { k.EntryId, k.KeywordId });
        modelBuilder.Entity<RelatedLink>().HasKey(r => new { r.EntryId, r.Position });
        modelBuilder.Entity<EntryImage>().HasKey(i => new { i.EntryId, i.Position });
        modelBuilder.Entity<EntryShadow>(shadow =>
        {
            shadow.HasKey(s => new { s.CanonicalUrl, s.SourceId });
            shadow.HasOne<Source>().WithMany().HasForeignKey(s => s.SourceId);
        });
        modelBuilder.Entity<EntryAlias>(alias =>
        {
            alias.HasKey(a => a.CanonicalUrl);
            alias.HasIndex(a => a.PublicId);
            alias.HasIndex(a => a.EntryUrl);
        });
    }

    private static void ConfigureReports(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ImportReport>(report =>
        {
            report.Property(r => r.Id).ValueGeneratedNever();
            report.HasIndex(r => r.SourceId).IsUnique();
            report.HasOne<Source>().WithMany().HasForeignKey(r => r.SourceId);
            report.HasMany(r => r.Findings).WithOne().HasForeignKey(f => f.ReportId);
        });
        modelBuilder.Entity<ImportFinding>().Property(f => f.Id).ValueGeneratedNever();
    }

    // An engine may keep no kind beside a time; all of ours are UTC.
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        time => time.ToUniversalTime(),
        time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
