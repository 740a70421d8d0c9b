using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ReadingList.Data.Sqlite.Migrations
{
    /// <summary>
    /// The full-text index. Its texts come cut into tokens already, so the tokenizer only splits at spaces; it holds no copy of them.
    /// A new build of the program writes every entry again at its next import, and with it the entry's text here.
    /// </summary>
    public partial class SearchIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            CREATE VIRTUAL TABLE "EntrySearch" USING fts5(
                "title", "names", "note", "titleInitials", "nameInitials",
                content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3')
            """);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""DROP TABLE "EntrySearch" """);
    }
}
