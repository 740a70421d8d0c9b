using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Hosting;

/// <summary>
/// All that a page depends on, exactly as it was asked for. What the server keeps and what a browser keeps are told apart by this
/// one text: whatever a page comes to depend on is added here.
/// </summary>
public sealed class PageBasis(CatalogStatus status, ReadingListSettings settings)
{
    /// <summary>Longer ones are made anew each time: what they take in memory nobody has measured.</summary>
    internal const int Longest = 2_000;

    private static readonly string Program = ProgramStamp.Text;

    private readonly string _settings = settings.ToString();

    /// <summary>One line for each part; only the path may hold the end of one, and is the last.</summary>
    /// <param name="import">See <see cref="Catalog.CatalogState.Version"/>.</param>
    public string Of(HttpRequest request, long import) => string.Join(
        '\n',
        import.ToString(CultureInfo.InvariantCulture),
        request.Scheme,
        request.Host.Value,
        request.PathBase.Value,
        request.QueryString.Value,
        CultureInfo.CurrentCulture.Name,
        CultureInfo.CurrentUICulture.Name,
        Preferences.Theme(request),
        status.TitleAt(import),
        request.Path.Value);

    /// <summary>Weak: the same page is sent under one tag however it is compressed.</summary>
    public EntityTagHeaderValue Tag(HttpRequest request, long import)
    {
        var basis = $"{Program}\n{_settings}\n{Of(request, import)}";
        return new($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(basis)).AsSpan(0, 12))}\"", isWeak: true);
    }
}
