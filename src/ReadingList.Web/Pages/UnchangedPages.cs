using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;
using ReadingList.Data;
using ReadingList.Web.Hosting;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Pages;

/// <summary>
/// A page that the reader's browser still has is not made again: one small question answers 304. The tag holds all that a page
/// depends on besides its address: the import, the language, the colours, the catalog's name and this program.
/// </summary>
public sealed class UnchangedPages(CatalogVersion catalog, CatalogStatus status) : IAsyncPageFilter
{
    private static readonly string Program = typeof(UnchangedPages).Module.ModuleVersionId.ToString("N")[..8];

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        response.Headers.CacheControl = "no-cache";
        response.Headers.Append(HeaderNames.Vary, "Accept-Language, Cookie");
        if (request.Headers.IfNoneMatch.Count > 0 && response.StatusCode == StatusCodes.Status200OK)
        {
            var tag = Tag(request, catalog.Current());
            if (request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
            {
                response.GetTypedHeaders().ETag = tag;
                context.Result = new StatusCodeResult(StatusCodes.Status304NotModified);
                return;
            }
        }

        await next();
        if (context.HandlerInstance is CatalogPage { Version: { } version } && response.StatusCode == StatusCodes.Status200OK)
            response.GetTypedHeaders().ETag = Tag(request, version);
    }

    private EntityTagHeaderValue Tag(HttpRequest request, long version)
    {
        // The same after a restart, which a string's own hash is not.
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(status.Title)).AsSpan(0, 4));
        return new(string.Create(CultureInfo.InvariantCulture, $"\"{version}-{Words.Language}-{Preferences.Theme(request) ?? "system"}-{name}-{Program}\""), isWeak: true);
    }
}
