using System.Diagnostics.CodeAnalysis;
using ReadingList.Browsing;

namespace ReadingList.Web.Api;

/// <summary>The filter of a request that is answered to programs: malformed ones get a problem document.</summary>
public static class FilterRequest
{
    public static bool TryRead(HttpRequest request, [NotNullWhen(true)] out EntryFilter? filter, [NotNullWhen(false)] out IResult? refusal)
    {
        var pairs = request.Query.SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));
        refusal = EntryFilter.TryParse(pairs, out filter, out var problem) ? null : Refusal(problem);
        return refusal is null;
    }

    private static IResult Refusal(FilterProblem problem) => Results.Problem(
        title: "Malformed filter",
        detail: problem.ToString(),
        statusCode: StatusCodes.Status400BadRequest,
        extensions: [new("parameter", problem.Parameter)]);
}
