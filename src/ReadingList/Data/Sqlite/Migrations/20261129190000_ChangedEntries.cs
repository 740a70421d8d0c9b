using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ReadingList.Data.Sqlite.Migrations
{
    /// <summary>When what is shown of an entry was last another; of those from before, when they came.</summary>
    public partial class ChangedEntries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(name: "ChangedOn", table: "Entries", type: "TEXT", nullable: false, defaultValue: DateTime.UnixEpoch);
            migrationBuilder.Sql("""UPDATE "Entries" SET "ChangedOn" = "AddedOn";""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "ChangedOn", table: "Entries");
        }
    }
}
