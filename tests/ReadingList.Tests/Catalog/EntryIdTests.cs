using ReadingList.Catalog;

namespace ReadingList.Tests.Catalog;

public sealed class EntryIdTests
{
    [Fact]
    public void An_id_depends_on_the_address_alone()
    {
        var id = EntryId.Of("https://example.com/a");

        Assert.Matches("^[0-9a-hjkmnp-tv-z]{10}$", id);
        Assert.Equal(id, EntryId.Of("https://example.com/a"));
        Assert.NotEqual(id, EntryId.Of("https://example.com/b"));
    }

    [Fact]
    public void Ids_do_not_change_between_versions_of_the_program() =>
        Assert.Equal("5q70mk2g8g", EntryId.Of("https://example.com/a"));

    [Fact]
    public void A_taken_id_is_lengthened_until_it_is_free()
    {
        var plain = EntryId.Of("https://example.com/a");

        var longer = EntryId.Of("https://example.com/a", id => id.Length < 13);

        Assert.Equal(13, longer.Length);
        Assert.StartsWith(plain, longer, StringComparison.Ordinal);
        Assert.Equal(51, EntryId.Of("https://example.com/a", _ => true).Length);
    }
}
