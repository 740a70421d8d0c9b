using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;
using ReadingList.Data;
using ReadingList.Web.Hosting;

namespace ReadingList.Web.Pages;

/// <summary>
/// A page that the reader's browser still has is not made again: one small question answers 304. Its address is in its tag, so
/// that a page which is none, and never had a tag, is not taken for one that has not changed.
/// </summary>
public sealed class UnchangedPages(CatalogVersion catalog, PageBasis basis) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        response.Headers.CacheControl = "no-cache";
        response.Headers.Append(HeaderNames.Vary, "Accept-Language, Cookie");
        var known = response.StatusCode == StatusCodes.Status200OK ? request.GetTypedHeaders().IfNoneMatch : [];
        if (known.Count > 0 && basis.Tag(request, catalog.Current()) is var tag && known.Any(each => each.Compare(tag, useStrongComparison: false)))
        {
            context.Result = NotModified(response, tag);
            return;
        }

        var made = await next();
        if (context.HandlerInstance is not CatalogPage { Version: { } version } || response.StatusCode != StatusCodes.Status200OK) return;
        var own = basis.Tag(request, version);
        response.GetTypedHeaders().ETag = own;
        // "*", alone, is any page that there is: only now is that known.
        if (request.Headers.IfNoneMatch is ["*"]) made.Result = NotModified(response, own);
    }

    private static StatusCodeResult NotModified(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.GetTypedHeaders().ETag = tag;
        return new(StatusCodes.Status304NotModified);
    }
}
