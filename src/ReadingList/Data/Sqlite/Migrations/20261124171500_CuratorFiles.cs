using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ReadingList.Data.Sqlite.Migrations
{
    /// <summary>What curators keep beside their lists: names of organisations and terms for searching.</summary>
    public partial class CuratorFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(name: "Glossary", table: "Sources", type: "TEXT", nullable: true);
            migrationBuilder.AddColumn<string>(name: "OrganizationNames", table: "Sources", type: "TEXT", nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "Glossary", table: "Sources");
            migrationBuilder.DropColumn(name: "OrganizationNames", table: "Sources");
        }
    }
}
