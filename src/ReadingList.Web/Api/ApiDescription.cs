using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.OpenApi;
using ReadingList.Browsing;

namespace ReadingList.Web.Api;

/// <summary><c>/openapi/v1.json</c>: what programs may ask for, and what they get.</summary>
public static class ApiDescription
{
    /// <summary>Metadata of an endpoint that answers for a filter: its words are read from the query string, not bound one by one.</summary>
    private static readonly object Filtered = new();

    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services
        // What the schemas are made from: by default a number may be a text, which programs made from the description then handle.
        .ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.TypeInfoResolver = json.SerializerOptions.TypeInfoResolver?.WithAddedModifier(FacetsJson.AddFlatOnes);
        })
        .AddOpenApi("v1", options => options.AddDocumentTransformer((document, context, _) =>
        {
            var set = context.ApplicationServices.GetRequiredService<ReadingListSettings>().PublicAddress;
            foreach (var path in document.Paths.Values) path.Operations?.Remove(HttpMethod.Head);
            foreach (var server in document.Servers ?? []) server.Url = set ?? server.Url?.TrimEnd('/');
            document.Info = new() { Title = "ReadingList", Version = "v1", Description = "A catalog of annotated links. Pages, JSON, feeds and exports take the same filter." };
            return Task.CompletedTask;
        })
        .AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type == typeof(FacetsJson) && context.JsonPropertyInfo is null) schema.Required = schema.Properties?.Keys.ToHashSet();
            return Task.CompletedTask;
        })
        .AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.Contains(Filtered)) operation.Parameters = [.. FilterParameter.All.Select(Parameter)];
            return Task.CompletedTask;
        }));

    public static TBuilder TakesFilter<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(Filtered);

    private static OpenApiParameter Parameter(FilterParameter word)
    {
        var text = new OpenApiSchema { Type = JsonSchemaType.String };
        return new()
        {
            Name = word.Name,
            In = ParameterLocation.Query,
            Description = word.Repeats ? word.Description + " Given several times: any of them." : word.Description,
            Schema = word.Repeats ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = text } : text,
        };
    }
}
