using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;

namespace ReadingList.Web.Localization;

/// <summary>What a reader chose and a cookie remembers: the interface's language and the colours.</summary>
public static class Preferences
{
    public const string ThemeCookie = "theme";
    private const string LanguageCookie = "language";
    private static readonly CultureInfo[] Cultures = [new("en"), new("ko")];

    public static IServiceCollection AddPreferences(this IServiceCollection services) =>
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture("en");
            options.SupportedCultures = options.SupportedUICultures = Cultures;
            // No culture in query strings: the filter owns those, and one view has one address.
            options.RequestCultureProviders =
            [
                new CookieRequestCultureProvider { CookieName = LanguageCookie, Options = options },
                new AcceptLanguageHeaderRequestCultureProvider { Options = options },
            ];
        });

    /// <returns>"light", "dark", or null where the reader's system decides.</returns>
    public static string? Theme(HttpRequest request) =>
        request.Cookies[ThemeCookie] is "light" or "dark" ? request.Cookies[ThemeCookie] : null;

    /// <summary>A form, not a link: nothing that prefetches or crawls may change a reader's choice.</summary>
    public static void MapPreferences(this IEndpointRouteBuilder app) =>
        app.MapPost("/preferences", async (HttpContext context, CancellationToken cancel) =>
        {
            // Another site's form could only turn a page dark; it may not even do that.
            if (context.Request.Headers["Sec-Fetch-Site"] == "cross-site") return Results.StatusCode(StatusCodes.Status403Forbidden);
            if (!context.Request.HasFormContentType) return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
            var (form, refused) = await ReadAsync(context.Request, cancel);
            if (form is null) return Results.StatusCode(refused);
            if (form["language"].ToString() is "ko" or "en")
                Remember(context, LanguageCookie, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(form["language"].ToString())));
            if (form["theme"].ToString() is "light" or "dark")
                Remember(context, ThemeCookie, form["theme"].ToString());
            else if (form["theme"] == "system")
                context.Response.Cookies.Delete(ThemeCookie, Cookie(context));
            return Back(form["return"].ToString());
        }).ExcludeFromDescription();

    // Too many fields, too long ones, a part without its end, a charset that nobody reads: theirs, not ours.
    private static async Task<(IFormCollection? Form, int Refused)> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        try
        {
            return (await request.ReadFormAsync(cancel), 0);
        }
        catch (BadHttpRequestException refusal)
        {
            return (null, refusal.StatusCode);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or NotSupportedException)
        {
            return (null, StatusCodes.Status400BadRequest);
        }
    }

    private static void Remember(HttpContext context, string name, string value) =>
        context.Response.Cookies.Append(name, value, Cookie(context));

    private static CookieOptions Cookie(HttpContext context) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(365),
        Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
    };

    // Only an address of this very app: "//host" and "/\host" would leave it.
    private static IResult Back(string address) =>
        Results.LocalRedirect(RedirectHttpResult.IsLocalUrl(address) && !address.Any(char.IsControl) ? Ascii(address) : "~/");

    // What a header can hold.
    private static string Ascii(string address) =>
        string.Concat(address.EnumerateRunes().Select(letter => letter.IsAscii ? letter.ToString() : Uri.EscapeDataString(letter.ToString())));
}
