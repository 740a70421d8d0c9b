using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using ReadingList.Browsing;
using ReadingList.Web.Hosting;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Shell;

/// <summary>What stands where no page can: it says what happened and leads on.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
[WithoutCatalog]
public sealed class ErrorModel : CatalogPage
{
    public string Text { get; private set; } = "";

    /// <summary>A search made of the words of the address; null where it holds none.</summary>
    public EntryFilter? Search { get; private set; }

    /// <summary>Until the catalog can be shown, every other page says the same as this one.</summary>
    public bool LeadsNowhere => Response.StatusCode == StatusCodes.Status503ServiceUnavailable;

    // Whatever method the failed request had: none but GET and POST would find a handler of its own.
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var status = RouteData.Values["status"] is string text && int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;
        Show(status);
        if (HttpContext.Features.Get<IExceptionHandlerPathFeature>() is { Path: var path } && Problems.IsForPrograms(path)) context.Result = new Problem();
        else if (context.HandlerMethod is null) context.Result = Page();
    }

    // What all pages say of being kept is said for those that have a handler.
    public void OnGet()
    {
    }

    public void OnPost()
    {
    }

    private void Show(int status)
    {
        // After an exception the handler has chosen the status; after an empty answer the address holds it. Who types the address finds nothing.
        var failed = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        var empty = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (!failed) Response.StatusCode = empty && status is >= 400 and <= 599 ? status : StatusCodes.Status404NotFound;
        var key = Response.StatusCode is not (404 or 500 or 503) ? "Error.Other"
            : Response.StatusCode == StatusCodes.Status503ServiceUnavailable && Unavailable.Reason(HttpContext) is not UnavailableReason.Database and var reason ? "Error." + reason
            : "Error." + Response.StatusCode;
        (Heading, Text) = (Words.Text(key), Words.Text(key + ".Text", Response.StatusCode));
        var missing = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
        if (Response.StatusCode == StatusCodes.Status404NotFound && missing is not null) Search = WordsOf(missing);
    }

    private sealed class Problem : ActionResult
    {
        public override Task ExecuteResultAsync(ActionContext context) => Problems.WriteAsync(context.HttpContext);
    }

    // The last part of the address that reads like words: of /entries/k3v9…/token-merging it is "token merging".
    private static EntryFilter? WordsOf(string path)
    {
        var last = path.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        var words = last.Split(['-', '_', '.', ' ', '+'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(char.IsLetter)).Take(6);
        var query = string.Join(' ', words);
        return query.Length < 2 ? null : EntryFilter.Everything.With(FilterDimension.Search, query);
    }
}
