using Microsoft.Playwright;
using ReadingList.Browser.Tests.Harness;
using ReadingList.Browser.Tests.Pages;

namespace ReadingList.Browser.Tests.Journeys;

public sealed class FacetTests(Stage stage)
{
    [Theory]
    [MemberData(nameof(Scenes.Hands), MemberType = typeof(Scenes))]
    public Task A_reader_looks_through_all_organisations_and_takes_a_second_one_along(Scene scene) => stage.VisitAsync(scene, async visit =>
    {
        var page = new ListingPage(visit);
        await visit.GoAsync("/orgs/google");

        await visit.ActivateAsync(page.AllOrganizations);
        if (scene.Scripts)
        {
            await Assertions.Expect(page.Narrowing).ToBeFocusedAsync();
            foreach (var typed in new[] { "ㅅㅋㅌ", "스캐ㅌ", "스캐터래" })
            {
                await page.Narrowing.FillAsync(typed);
                await Assertions.Expect(page.Told).ToContainTextAsync("1 / ");
            }

            await Assertions.Expect(page.Filter("Meta")).ToBeHiddenAsync();
            Assert.Equal("/orgs/google", visit.Path);
        }
        else
        {
            Assert.Equal("/orgs?org=google", visit.Path);
            await Assertions.Expect(page.Narrowing).ToBeHiddenAsync();
        }

        await visit.ActivateAsync(page.AlsoBy("스캐터랩"));
        await Assertions.Expect(page.Chips).ToHaveCountAsync(2);
        Assert.Equal("/?org=google&org=스캐터랩", visit.Path);
        await visit.ActivateAsync(page.ChipOf("Google"));
        await Assertions.Expect(page.Heading).ToHaveTextAsync("스캐터랩");
        Assert.Equal("/orgs/스캐터랩", visit.Path);
    });

    [Theory]
    [InlineData("ko", 390)]
    [InlineData("en", 1440)]
    public Task A_value_that_can_be_added_takes_no_more_room_than_the_chosen_one(string language, int width) => stage.VisitAsync(new Scene(language, Width: width), async visit =>
    {
        await visit.GoAsync("/topics/nlp?org=google");
        if (width == 390) await visit.Page.Locator(".filters > summary").ClickAsync();

        var chosen = await visit.Page.Locator(".rail li:has(> [aria-current])").First.BoxAsync();
        var added = await visit.Page.Locator(".rail ul ul li:has(> .add)").First.BoxAsync();
        Assert.Equal(chosen.Height, added.Height, 0.5f);
    });
}
