using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ReadingList.Data.Sqlite;

/// <summary>The catalog in one SQLite file.</summary>
public sealed class SqliteCatalogContext(DbContextOptions<SqliteCatalogContext> options) : CatalogContext(options)
{
    /// <summary>For <c>dotnet ef migrations add</c>, which needs the model and no database.</summary>
    public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<SqliteCatalogContext>
    {
        public SqliteCatalogContext CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<SqliteCatalogContext>().UseSqlite("Data Source=:memory:").Options);
    }
}
