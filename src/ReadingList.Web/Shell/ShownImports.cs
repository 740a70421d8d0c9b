using Microsoft.AspNetCore.Mvc.Filters;
using ReadingList.Web.Hosting;

namespace ReadingList.Web.Shell;

/// <summary>A page that knows which import it shows is tagged with that one, and may be kept by the server.</summary>
public sealed class ShownImports(AnswerBasis basis) : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        var response = context.HttpContext.Response;
        if (context.HandlerInstance is not CatalogPage { Version: { } version } || response.StatusCode != StatusCodes.Status200OK) return;
        response.Headers.ETag = basis.Tag(context.HttpContext.Request, AnswerBasis.OfPages, version).ToString();
        context.HttpContext.Features.Set(new ShownImport());
    }
}
