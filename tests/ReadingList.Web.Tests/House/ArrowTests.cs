using ReadingList.Testing;

namespace ReadingList.Web.Tests.House;

/// <summary>The rooms of the web app know each other, and those of the core, as arrows.txt says, no more and no less.</summary>
public sealed class ArrowTests
{
    private static readonly string[] Found =
        [.. Arrows.Of(typeof(Program).Assembly).Where(arrow => arrow.Value.Count > 0).Select(arrow => $"{Name(arrow.Key)} -> {string.Join(", ", arrow.Value.Select(Name))}")];

    [Fact]
    public void The_rooms_know_each_other_as_the_list_says()
    {
        string[] listed = [.. File.ReadAllLines(Project.File("tests", "ReadingList.Web.Tests", "House", "arrows.txt")).Where(line => line.Length > 0 && line[0] != '#')];

        Assert.True(listed.SequenceEqual(Found), $"Not in House/arrows.txt:\n{string.Join('\n', Found.Except(listed))}\nOnly there:\n{string.Join('\n', listed.Except(Found))}");
    }

    [Fact]
    public void No_room_knows_one_that_knows_it()
    {
        // Where names of the core end, so do the arrows: it does not know the web app.
        var arrows = Arrows.Of(typeof(Program).Assembly);
        // What lies within Hosting belongs to it.
        arrows.Remove("Web.Hosting.RequestLines");

        Assert.All(arrows.Keys, room => Assert.DoesNotContain(room, Arrows.Reached(arrows, room)));
    }

    [Fact]
    public void Only_hosting_knows_the_database() =>
        Assert.All(Found.Where(arrow => arrow.Split(" -> ")[1].Split(", ").Contains("Data")), arrow => Assert.StartsWith("Web.Hosting -> ", arrow, StringComparison.Ordinal));

    private static string Name(string room) => room.Length == 0 ? "ReadingList" : room;
}
