using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ReadingList.Data.Sqlite.Migrations
{
    /// <summary>
    /// The full-text index without a list of two-letter beginnings: those of one letter serve a single syllable, those of three words
    /// still being typed, and two letters are read from those of three. An index that holds no copy of its texts cannot be made over:
    /// it begins empty, and is filled behind the migrations (<see cref="SearchFill"/>).
    /// </summary>
    public partial class ShorterSearchIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => Make(migrationBuilder, "1 3");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => Make(migrationBuilder, "1 2 3");

        private static void Make(MigrationBuilder migrationBuilder, string beginnings)
        {
            migrationBuilder.Sql("""DROP TABLE "EntrySearch" """);
            migrationBuilder.Sql(
                $"""
                CREATE VIRTUAL TABLE "EntrySearch" USING fts5(
                    "title", "names", "note", "titleInitials", "nameInitials",
                    content='', contentless_delete=1, tokenize='ascii', prefix='{beginnings}')
                """);
        }
    }
}
