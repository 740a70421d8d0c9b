using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.WebEncoders;

namespace ReadingList.Web.Pages;

public static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(options =>
        {
            foreach (var route in ListingModel.Routes.Skip(1)) options.Conventions.AddPageRoute("/Listing", route);
            options.Conventions.AddFolderRouteModelConvention("/", OnlyRead);
        }).AddMvcOptions(options => options.Filters.Add<ShownImports>());
        services.AddSingleton<EditLinks>();
        // Hangul as Hangul: the default encoder would write every syllable as an entity, three times as long.
        return services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    // A page would be made for any method, or fail for one it has no handler for. That of failures stands in for all of them.
    private static void OnlyRead(PageRouteModel page)
    {
        if (page.ViewEnginePath == "/Error") return;
        foreach (var selector in page.Selectors) selector.EndpointMetadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
    }
}
