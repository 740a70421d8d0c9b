using ReadingList.Browsing;

namespace ReadingList.Tests.Browsing;

public sealed class ListFacesTests
{
    [Fact]
    public void A_list_is_called_as_it_calls_itself_where_that_is_short_and_its_own()
    {
        var faces = new ListFaces([
            ("readme", "Awesome Maps"), ("long", "Everything that we have read about maps and the makers of maps"),
            ("twin-1", "Papers"), ("twin-2", "Papers"), ("bare", null)]);

        Assert.Equal(["Awesome Maps", "long", "twin-1", "twin-2", "bare"], faces.All.Select(face => face.Name));
        Assert.Equal([0, 1, 2, 3, 4], faces.All.Select(face => face.Place));
    }

    [Fact]
    public void Its_letter_begins_a_word_of_its_name_that_no_other_list_has_taken()
    {
        var faces = new ListFaces([
            ("a", "The Awesome Maps"), ("b", "Maps and Roads"), ("c", "엔지니어링 읽을거리"), ("d", "maps"), ("e", "…"), ("g", "3 papers a week")]);

        Assert.Equal(["M", "R", "엔", "M", "·", "3"], faces.All.Select(face => face.Letter));
    }

    [Fact]
    public void A_list_that_came_later_is_known_by_its_bare_name()
    {
        var face = new ListFaces([("first", "First")]).Of("later");

        Assert.Equal(("later", "later", "L"), (face.Value, face.Name, face.Letter));
    }
}
