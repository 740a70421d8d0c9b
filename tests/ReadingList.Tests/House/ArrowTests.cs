using System.Reflection;
using ReadingList.Cli;
using ReadingList.Testing;

namespace ReadingList.Tests.House;

/// <summary>The rooms of the house know each other as arrows.txt says, no more and no less, and nobody knows whoever knows him.</summary>
public sealed class ArrowTests
{
    private static readonly Assembly[] Assemblies = [typeof(ReadingListSettings).Assembly, typeof(CommandLine).Assembly];

    [Fact]
    public void The_rooms_know_each_other_as_the_list_says()
    {
        string[] found = [.. Assemblies.SelectMany(Arrows.Of).Where(arrow => arrow.Value.Count > 0).Select(arrow => $"{Name(arrow.Key)} -> {string.Join(", ", arrow.Value.Select(Name))}")];
        string[] listed = [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "House", "arrows.txt")).Where(line => line.Length > 0 && line[0] != '#')];

        Assert.True(listed.SequenceEqual(found), $"Not in House/arrows.txt:\n{string.Join('\n', found.Except(listed))}\nOnly there:\n{string.Join('\n', listed.Except(found))}");
    }

    // What lies within a room, Lists/Links or Data/Sqlite, belongs to it.
    [Fact]
    public void No_room_knows_one_that_knows_it()
    {
        var arrows = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (room, known) in Arrows.Of(Assemblies[0]))
        {
            if (!arrows.TryGetValue(Outer(room), out var all)) arrows.Add(Outer(room), all = new(StringComparer.Ordinal));
            all.UnionWith(known.Select(Outer).Where(other => other != Outer(room)));
        }

        Assert.All(arrows.Keys, room => Assert.False(Arrows.Reached(arrows, room).Contains(room), $"{Name(room)} is in a circle: {string.Join(", ", Arrows.Reached(arrows, room).Where(other => Arrows.Reached(arrows, other).Contains(room)).Select(Name))}"));
    }

    private static string Outer(string room) => room.Split('.')[0];

    private static string Name(string room) => room.Length == 0 ? "ReadingList" : room;
}
