using System.Text.RegularExpressions;
using ReadingList.Testing;

namespace ReadingList.Tests.Data;

/// <summary>Engines stay in their rooms: elsewhere nobody names one, writes SQL or meets what one throws.</summary>
public sealed partial class EngineRoomTests
{
    // The list of engines, and the help on the settings.
    private static readonly string[] MayName = ["src/ReadingList/Data/DatabaseProvider.cs", "src/ReadingList.Cli/SettingsArguments.cs"];

    [Fact]
    public void No_other_room_names_an_engine() =>
        Assert.Empty(Lines().Where(line => !MayName.Contains(line.File) && EngineName().IsMatch(line.Text)).Select(line => line.ToString()));

    [Fact]
    public void One_line_of_the_list_of_engines_names_them() =>
        Assert.Single(Lines(), line => line.File == MayName[0] && EngineName().IsMatch(line.Text));

    [Fact]
    public void No_other_room_writes_SQL() => Assert.Empty(Lines().Where(line => Sql().IsMatch(line.Text)).Select(line => line.ToString()));

    [Fact]
    public void No_other_room_meets_commands_or_exceptions_of_an_engine() =>
        Assert.Empty(Lines().Where(line => Ado().IsMatch(line.Text)).Select(line => line.ToString()));

    [Theory]
    [InlineData("""var sql = "SELECT 1";""")]
    [InlineData("""command.Text = $"{Table}DELETE FROM x";""")]
    [InlineData("""    WITH "Asked" AS (SELECT "value" FROM json_each(@ids)),""")]
    [InlineData("""ExecuteSqlRaw("PRAGMA page_size = 8192")""")]
    public void SQL_is_known_by_its_words(string line) => Assert.Matches(Sql(), line);

    private static IEnumerable<SourceLine> Lines()
    {
        var root = Project.File();
        return Directory.EnumerateFiles(Path.Combine(root, "src"), "*.*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".cs" or ".cshtml")
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal) && !EngineRoom().IsMatch(path))
            .Order(StringComparer.Ordinal)
            .SelectMany(path => File.ReadLines(Path.Combine(root, path)).Select((text, i) => new SourceLine(path, i + 1, text)));
    }

    // Each folder of Data is an engine's.
    [GeneratedRegex("^src/ReadingList/Data/[^/]+/", RegexOptions.NonBacktracking)]
    private static partial Regex EngineRoom();

    [GeneratedRegex("Sqlite|Postgres|Npgsql", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex EngineName();

    // In capital letters, as all of ours is written.
    [GeneratedRegex(@"\b(SELECT|INSERT|UPDATE|DELETE FROM|PRAGMA|ALTER TABLE|CREATE (VIRTUAL )?TABLE|JOIN|UNION ALL|ORDER BY)\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Sql();

    [GeneratedRegex(@"\bDb(Command|Connection|DataReader|Exception|Parameter|ProviderFactories|Transaction)\b|System\.Data\.Common|\.(FromSql|SqlQuery|ExecuteSql)\w*[(<]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Ado();

    private sealed record SourceLine(string File, int Number, string Text)
    {
        public override string ToString() => $"{File}:{Number}: {Text.Trim()}";
    }
}
