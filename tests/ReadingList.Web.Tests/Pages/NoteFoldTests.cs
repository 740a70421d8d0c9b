using System.Net;
using ReadingList.Web.Listing;

namespace ReadingList.Web.Tests.Pages;

public sealed class NoteFoldTests
{
    private static readonly string Long = new('가', 120);

    [Fact]
    public void A_long_list_is_cut_after_its_third_point_and_loses_nothing()
    {
        var fold = NoteFold.Of($"<ul>\n<li>{Long}</li>\n<li>{Long}<ul><li>nested</li><li>nested too</li></ul></li>\n<li>{Long}</li>\n<li>{Long}</li>\n<li>last</li>\n</ul>", null);

        Assert.EndsWith($"<li>{Long}</li></ul>", fold.First, StringComparison.Ordinal);
        Assert.Contains("nested too", fold.First, StringComparison.Ordinal);
        Assert.Equal($"<ul>\n<li>{Long}</li>\n<li>last</li>\n</ul>", fold.Rest);
        Assert.Equal(2, fold.Count);
    }

    [Theory]
    [InlineData("<ul><li>a</li><li>b</li><li>c</li><li>d</li><li>e</li></ul>", 1)]
    [InlineData("<p>{0}{0}{0}{0}{0}</p>", 1)]
    [InlineData("<ul><li>{0}{0}</li><li>{0}{0}</li><li>{0}</li><li>{0}</li></ul>", 1)]
    [InlineData("<ul><li>{0}{0}</li></ul><p>{0}</p><ul><li>{0}</li><li>b</li><li>c</li><li>d</li></ul>", 1)]
    public void Short_notes_and_notes_that_are_not_one_list_are_shown_whole(string html, int parts)
    {
        var note = html.Replace("{0}", Long, StringComparison.Ordinal);
        var fold = NoteFold.Of(note, Long);

        Assert.Equal(note, fold.First);
        Assert.Null(fold.Rest);
        Assert.Equal(parts, fold.Count + 1);
    }

    [Theory]
    [InlineData("word & <word> ")]
    [InlineData("가나다라")]
    [InlineData("👍")]
    public void Of_a_very_long_text_the_first_words_are_shown_and_the_whole_is_behind_them(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 800 / part.Length * 2));
        var fold = NoteFold.Of("<p>whole</p>", text);

        Assert.Matches("^<p class=\"cut\">[^<>]+ …</p>$", fold.First);
        var shown = WebUtility.HtmlDecode(fold.First)["<p class=\"cut\">".Length..^" …</p>".Length];
        Assert.StartsWith(shown, text, StringComparison.Ordinal);
        Assert.InRange(shown.Length, 150, 330);
        Assert.Equal("<p>whole</p>", fold.Rest);
        Assert.Equal(0, fold.Count);
    }
}
