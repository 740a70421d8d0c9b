using Microsoft.Extensions.Hosting.Internal;
using ReadingList.Testing;
using ReadingList.Web.Entry;

namespace ReadingList.Web.Tests.Pages;

public sealed class EditLinksTests
{
    [Theory]
    [InlineData("https://raw.githubusercontent.com/me/my-list/main/docs/README.md", "https://github.com/me/my-list/edit/main/docs/README.md#L3")]
    [InlineData("https://raw.githubusercontent.com/me/list/refs/heads/main/a.md", "https://github.com/me/list/edit/main/a.md#L3")]
    [InlineData("https://github.com/me/list/blob/main/a.md", "https://github.com/me/list/edit/main/a.md#L3")]
    [InlineData("https://gitlab.com/group/sub/list/-/raw/main/a.md?inline=false", "https://gitlab.com/group/sub/list/-/edit/main/a.md#L3")]
    [InlineData("https://github.com/me/list/issues/4", null)]
    [InlineData("https://github.com.evil.example/me/list/blob/main/a.md", null)]
    [InlineData("https://example.org/a.md", null)]
    [InlineData("/home/me/list.md", null)]
    [InlineData("-", null)]
    public void A_list_at_a_known_host_is_edited_there(string source, string? expected) => Assert.Equal(expected, Links(new()).Of(source, 3));

    [Fact]
    public void A_file_is_named_from_the_folder_that_the_settings_name()
    {
        var links = Links(new() { Sources = [Project.File("seeds")], EditUrl = "https://git.example/{path}?line={line}" });

        Assert.Equal("https://git.example/more%20lists/%EB%AA%A9%EB%A1%9D.md?line=3", links.Of(Path.Combine(Project.File("seeds"), "more lists", "목록.md"), 3));
        Assert.Equal("https://git.example/other.md?line=3", links.Of("/home/me/other.md", 3));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("edit/{path}")]
    public void An_address_that_is_none_is_refused_at_the_start(string value)
    {
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationManager { ["ReadingList:EditUrl"] = value };

        Assert.Contains("ReadingList:EditUrl", Assert.Throws<SettingsException>(() => ReadingListSettings.From(configuration)).Message, StringComparison.Ordinal);
    }

    private static EditLinks Links(ReadingListSettings settings) => new(settings, new HostingEnvironment { ContentRootPath = AppContext.BaseDirectory });
}
