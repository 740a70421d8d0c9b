namespace ReadingList.Catalog.Addresses;

/// <summary>An address taken apart, on its way to the key of its page.</summary>
/// <param name="Host">Lower case, without <c>www.</c></param>
/// <param name="Path">Empty, or from a slash on; without one at its end.</param>
/// <param name="Parameters">As written between the signs, tracking left out, in the order of their names.</param>
internal sealed record PageAddress(string Host, string Path, IReadOnlyList<string> Parameters)
{
    public string Query => Parameters.Count == 0 ? "" : $"?{string.Join('&', Parameters)}";

    public static PageAddress Of(string host, string path, string query) =>
        new(host, path, query.Length == 0 ? [] : [.. InOrder(Kept(query.Split('&'), $"https://{host}{path}"))]);

    /// <summary>Escaped as it was written; null where the address has no such parameter, or an empty one.</summary>
    public string? Parameter(string name) =>
        Parameters.FirstOrDefault(parameter => parameter.Length > name.Length + 1 && parameter[name.Length] == '=' && parameter.StartsWith(name, StringComparison.Ordinal))?[(name.Length + 1)..];

    private static IEnumerable<string> Kept(string[] parameters, string address) => parameters
        .Select(parameter => parameter.TrimStart('?'))
        .Where(parameter => parameter.Length > 0 && !TrackingParameters.IsOne(parameter, address));

    // By name alone: what one name is given twice stays in its order.
    private static IEnumerable<string> InOrder(IEnumerable<string> parameters) =>
        parameters.OrderBy(parameter => parameter.IndexOf('=', StringComparison.Ordinal) is >= 0 and var end ? parameter[..end] : parameter, StringComparer.Ordinal);
}
