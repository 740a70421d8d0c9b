using ReadingList.Testing;

namespace ReadingList.Tests.House;

public sealed class MarkupTests
{
    private const int Widest = 160;

    // In Razor a line break between inline elements is a blank on the page: break inside a tag or inside the parentheses of a call.
    [Fact]
    public void Markup_fits_in_a_line()
    {
        string[] pages = [.. Project.Sources("*.cshtml")];
        var wide = from page in pages
                   from line in File.ReadLines(page).Index()
                   where line.Item.Length > Widest
                   select $"{Path.GetRelativePath(Project.File(), page)}:{line.Index + 1} has {line.Item.Length} characters";

        Assert.True(pages.Length > 20, "Pages were expected.");
        Assert.Empty(wide);
    }
}
