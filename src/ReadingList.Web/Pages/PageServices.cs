using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;

namespace ReadingList.Web.Pages;

public static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(options =>
        {
            foreach (var route in ListingModel.Routes.Skip(1)) options.Conventions.AddPageRoute("/Listing", route);
        }).AddMvcOptions(options => options.Filters.Add<UnchangedPages>());
        services.AddSingleton<EditLinks>();
        // Hangul as Hangul: the default encoder would write every syllable as an entity, three times as long.
        return services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }
}
