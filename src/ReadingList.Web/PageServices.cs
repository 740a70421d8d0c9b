using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;
using ReadingList.Web.Entry;
using ReadingList.Web.Listing;
using ReadingList.Web.Shell;

namespace ReadingList.Web;

/// <summary>The pages stand in folders by what they show, each with its model and its parts; their addresses are their own.</summary>
public static class PageServices
{
    private static readonly string[] RoomsWithParts = ["Shell", "Listing", "Overviews"];

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(options =>
        {
            options.RootDirectory = "/";
            foreach (var route in ListingModel.Routes.Skip(1)) options.Conventions.AddPageRoute("/Listing/Listing", route);
            options.Conventions.AddFolderRouteModelConvention("/", OnlyRead);
        }).AddMvcOptions(options => options.Filters.Add<ShownImports>());
        // A part is looked for in the room of its page, then where parts are that others show too.
        services.Configure<RazorViewEngineOptions>(options =>
        {
            foreach (var room in RoomsWithParts) options.PageViewLocationFormats.Add($"/{room}/{{0}}.cshtml");
        });
        services.AddSingleton<EditLinks>();
        // Hangul as Hangul: the default encoder would write every syllable as an entity, three times as long.
        return services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    // A page would be made for any method, or fail for one it has no handler for. That of failures stands in for all of them.
    private static void OnlyRead(PageRouteModel page)
    {
        if (page.ViewEnginePath == "/Shell/Error") return;
        foreach (var selector in page.Selectors) selector.EndpointMetadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
    }
}
