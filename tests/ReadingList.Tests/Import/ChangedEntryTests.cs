namespace ReadingList.Tests.Import;

/// <summary>When an entry was last another: what readers of feeds are told.</summary>
public sealed class ChangedEntryTests
{
    private const string List = """
        # 읽을거리
        ## NLP
        * [T5 (Oct 2019, Google)](https://example.org/t5): 메모 [more](https://example.org/more)
        * [Luda (Dec 2022)](https://example.org/luda)
        ## Vision
        * [ViT (Oct 2020, Google)](https://example.org/vit)
        """;

    private static readonly TimeSpan Later = TimeSpan.FromDays(1);

    [Theory]
    [InlineData("T5 (Oct 2019", "T5 revisited (Oct 2019")]
    [InlineData("Oct 2019", "Nov 2019")]
    [InlineData("2019, Google", "2019, Meta")]
    [InlineData("메모", "더 나은 메모")]
    [InlineData("[more]", "[1편]")]
    [InlineData("org/more", "org/other")]
    [InlineData("* [T5", "* [*T5*")]
    [InlineData("org/t5", "org/t5?v=2")]
    [InlineData("## NLP", "## Language")]
    public async Task A_correction_moves_the_moment_of_its_entry(string before, string after)
    {
        using var shelf = await Shelf.Of(("list.md", List));
        var first = shelf.Clock.Now.UtcDateTime;
        shelf.Clock.Now += Later;

        shelf.Import("list.md", List.Replace(before, after, StringComparison.Ordinal));

        Assert.Equal(first + Later, Moments(shelf, "t5"));
        Assert.Equal(first, Moments(shelf, "vit"));
        Assert.Equal(first, shelf.Entry("ViT").AddedOn);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("# 읽을거리\n", "# 읽을거리\n\nWords before.\n\n* [New (Jan 2023)](https://example.org/new)\n")]
    [InlineData("## NLP", "## 1. NLP")]
    public async Task The_same_words_on_another_line_move_nothing(string before, string after)
    {
        using var shelf = await Shelf.Of(("list.md", List));
        var first = shelf.Clock.Now.UtcDateTime;
        shelf.Clock.Now += Later;

        shelf.Import("list.md", (before.Length == 0 ? List : List.Replace(before, after, StringComparison.Ordinal)) + "\n");

        Assert.Equal([first, first, first], [Moments(shelf, "t5"), Moments(shelf, "luda"), Moments(shelf, "vit")]);
    }

    [Fact]
    public async Task Another_lists_words_in_its_place_move_it_and_their_going_too()
    {
        using var shelf = await Shelf.Of(("a.md", "* [T5](https://example.org/t5)\n"), ("b.md", "* [T5, once more](https://example.org/t5)\n"));
        var first = shelf.Clock.Now.UtcDateTime;
        shelf.Clock.Now += Later;

        shelf.Import("a.md", "* [Else](https://example.org/else)\n", allowRemovals: true);

        Assert.Equal("T5, once more", shelf.Read(catalog => catalog.Entries.Single(entry => entry.CanonicalUrl.EndsWith("t5")).Title));
        Assert.Equal(first + Later, Moments(shelf, "t5"));
    }

    [Fact]
    public async Task What_the_program_itself_makes_otherwise_moves_it_and_the_same_made_again_does_not()
    {
        using var shelf = await Shelf.Of(("list.md", List));
        var first = shelf.Clock.Now.UtcDateTime;
        // As an earlier build would have left them.
        shelf.Read(catalog => Forget(catalog));
        shelf.Clock.Now += Later;

        shelf.Import("list.md", List);

        Assert.Equal((first + Later, first), (Moments(shelf, "t5"), Moments(shelf, "vit")));
    }

    private static int Forget(ReadingList.Data.CatalogContext catalog)
    {
        foreach (var entry in catalog.Entries.Where(entry => entry.CanonicalUrl.EndsWith("t5")).ToList()) entry.NoteHtml = "<p>otherwise</p>";
        foreach (var source in catalog.Sources.ToList()) source.ReaderStamp = "earlier";
        return catalog.SaveChanges();
    }

    private static DateTime Moments(Shelf shelf, string address) =>
        shelf.Read(catalog => catalog.Entries.Where(entry => entry.CanonicalUrl.Contains("org/" + address)).Select(entry => entry.ChangedOn).Single());
}
