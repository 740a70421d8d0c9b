using System.Data.Common;
using ReadingList.Data;

namespace ReadingList.Web.Hosting;

public static class ErrorPages
{
    /// <summary>A page for every failure: 503 where the database cannot be read, 500 for slips of ours, and any empty answer from 400 on.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) => app
        .UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500",
            StatusCodeSelector = failure => failure is DbException or DatabaseException
                ? StatusCodes.Status503ServiceUnavailable
                : StatusCodes.Status500InternalServerError,
        })
        .UseStatusCodePagesWithReExecute("/error/{0}");
}
