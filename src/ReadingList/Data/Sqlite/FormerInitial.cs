using Microsoft.EntityFrameworkCore;

namespace ReadingList.Data.Sqlite;

/// <summary>
/// The first migration had another name for an hour, and one column less. A catalog of that hour (nothing could be imported yet) gets
/// both, so that the others find what they expect.
/// </summary>
internal static class FormerInitial
{
    public const string Name = "20261124090337_Initial";

    public static async Task RenameAsync(CatalogContext context, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (!(await context.Database.GetAppliedMigrationsAsync(cancellation)).Contains(Name, StringComparer.Ordinal)) return;
        await context.Database.ExecuteSqlAsync($"""ALTER TABLE "Entries" ADD COLUMN "TitleMarkdown" TEXT NULL""", cancellation);
        await context.Database.ExecuteSqlAsync($"""UPDATE "__EFMigrationsHistory" SET "MigrationId" = '20261124093625_Initial' WHERE "MigrationId" = {Name}""", cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
