using System.Net;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Localization;

public sealed class PreferencesTests(SeedCatalog seeds)
{
    [Theory]
    [InlineData("ko-KR", "ko")]
    [InlineData("en-GB", "en")]
    [InlineData("fr", "en")]
    public async Task The_language_is_the_one_the_browser_asks_for(string asked, string language)
    {
        Assert.Equal(language, (await seeds.App.PageAsync("/about", asked)).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_chosen_language_sticks_over_the_browsers_own()
    {
        using var choice = await seeds.App.PostAsync("/preferences", new() { ["language"] = "ko", ["return"] = "/orgs?has=note" });
        var cookie = choice.Headers.GetValues("Set-Cookie").Single();
        using var page = await seeds.App.GetAsync("/orgs", "en", ("Cookie", cookie.Split(';')[0]));

        Assert.Equal("/orgs?has=note", choice.Headers.Location?.ToString());
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<html lang=\"ko\"", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dark")]
    [InlineData("light")]
    public async Task Chosen_colours_are_in_the_page_itself_so_that_nothing_flashes(string theme)
    {
        using var choice = await seeds.App.PostAsync("/preferences", new() { ["theme"] = theme, ["return"] = "/" });
        var cookie = choice.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        using var page = await seeds.App.GetAsync("/", "en", ("Cookie", cookie));

        Assert.Contains($"<html lang=\"en\" class=\"{theme}\">", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_choice_the_system_decides_and_no_cookie_is_set()
    {
        using var response = await seeds.App.GetAsync("/");

        Assert.Contains("<html lang=\"en\">", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    [InlineData("/x\r\nSet-Cookie: a=b")]
    [InlineData("")]
    public async Task Nobody_is_led_away_from_the_catalog(string address)
    {
        using var response = await seeds.App.PostAsync("/preferences", new() { ["theme"] = "dark", ["return"] = address });

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Another_sites_form_changes_nothing()
    {
        using var response = await seeds.App.PostAsync("/preferences", new() { ["theme"] = "dark" }, ("Sec-Fetch-Site", "cross-site"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("language", "../../x")]
    [InlineData("theme", "\"><script>")]
    public async Task A_choice_that_is_none_is_not_remembered(string name, string value)
    {
        using var response = await seeds.App.PostAsync("/preferences", new() { [name] = value, ["return"] = "/" });

        Assert.False(response.Headers.Contains("Set-Cookie"));
    }
}
