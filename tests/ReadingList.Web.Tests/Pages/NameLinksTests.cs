using ReadingList.Notes;

namespace ReadingList.Web.Tests.Pages;

public sealed class NameLinksTests
{
    private const string Post = "<a href=\"https://example.org/\">";

    [Theory]
    [InlineData("<em>BERT</em>: Pre-training", "<a class=\"name\" href=\"/keywords/bert\"><em>BERT</em></a><a href=\"https://example.org/\">: Pre-training</a>")]
    [InlineData("Luda <strong>핑퐁</strong>과 <em>BERT</em>", "<a href=\"https://example.org/\">Luda </a><a class=\"name\" href=\"/keywords/핑퐁\"><strong>핑퐁</strong></a><a href=\"https://example.org/\">과 </a><a class=\"name\" href=\"/keywords/bert\"><em>BERT</em></a>")]
    [InlineData("No <em>name</em> at all", "<a href=\"https://example.org/\">No <em>name</em> at all</a>")]
    [InlineData("<em>A <strong>BERT</strong> b</em>", "<a href=\"https://example.org/\"><em>A <strong>BERT</strong> b</em></a>")]
    [InlineData("<code>BERT</code>", "<a href=\"https://example.org/\"><code>BERT</code></a>")]
    [InlineData("", "")]
    public void The_link_that_a_title_is_ends_before_a_name_and_goes_on_behind_it(string title, string expected) =>
        Assert.Equal(expected, NameLinks.Of(title, Address, Post));

    [Theory]
    [InlineData("<ul><li><em>BERT</em>를 쓴다</li></ul>", "<ul><li><a class=\"name\" href=\"/keywords/bert\"><em>BERT</em></a>를 쓴다</li></ul>")]
    [InlineData("<p>one<br>two <a href=\"u\"><em>BERT</em></a></p>", "<p>one<br>two <a href=\"u\"><em>BERT</em></a></p>")]
    [InlineData("<p><em>&lt;script&gt;</em></p>", "<p><em>&lt;script&gt;</em></p>")]
    [InlineData("<p><em>a&quot;b</em></p>", "<p><a class=\"name\" href=\"/keywords/a&quot;b\"><em>a&quot;b</em></a></p>")]
    public void A_name_in_a_note_leads_to_its_page_unless_it_leads_elsewhere(string note, string expected) =>
        Assert.Equal(expected, NameLinks.Of(note, Address));

    private static string? Address(string name) => name is "BERT" or "핑퐁" or "a\"b" ? "/keywords/" + name.ToLowerInvariant() : null;
}
