using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using ReadingList.Browsing;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Hosting;

/// <summary>What an answer depends on besides its address, the program and the settings.</summary>
[Flags]
public enum DependsOn
{
    Address = 0,

    /// <summary>What was imported.</summary>
    Catalog = 1,

    /// <summary>The reader's language.</summary>
    Language = 2,

    /// <summary>All that a page shows: the reader's colours, too, and how the last imports went.</summary>
    Page = 4,

    /// <summary>The moment: nobody keeps it.</summary>
    Moment = 8,
}

/// <summary>
/// All that an answer depends on, exactly as it was asked for. What the server keeps and what its clients keep are told apart by this
/// one text: whatever an answer comes to depend on is added here.
/// </summary>
public sealed class AnswerBasis(CatalogStatus status, ReadingListSettings settings, TimeProvider clock)
{
    /// <summary>Pages with a longer one are made anew each time: what they take in memory nobody has measured.</summary>
    internal const int Longest = 2_000;

    /// <summary>A page's.</summary>
    public const DependsOn OfPages = DependsOn.Catalog | DependsOn.Language | DependsOn.Page;

    private static readonly string Program = ProgramStamp.Text;

    private readonly string _settings = JsonSerializer.Serialize(settings);

    /// <summary>One line for each part; only the path may hold the end of one, and is the last.</summary>
    /// <param name="import">See <see cref="Catalog.CatalogState.Version"/>.</param>
    public string Of(HttpRequest request, DependsOn on, long import) => string.Join(
        '\n',
        request.Scheme,
        request.Host.Value,
        request.PathBase.Value,
        request.QueryString.Value,
        on.HasFlag(DependsOn.Catalog) ? import.ToString(CultureInfo.InvariantCulture) : null,
        DependsOnTheMonth(request, on) ? clock.GetUtcNow().ToString("yyyy-MM", CultureInfo.InvariantCulture) : null,
        on.HasFlag(DependsOn.Language) ? $"{CultureInfo.CurrentCulture.Name} {CultureInfo.CurrentUICulture.Name}" : null,
        // In the reader's language where no list has one.
        on.HasFlag(DependsOn.Catalog | DependsOn.Language) ? status.TitleAt(import) : null,
        on.HasFlag(DependsOn.Page) ? $"{Preferences.Theme(request)} {status.OneLine}" : null,
        request.Path.Value);

    /// <summary>Whether the same import may be answered otherwise next month: a search for last month.</summary>
    public static bool DependsOnTheMonth(HttpRequest request, DependsOn on) => on.HasFlag(DependsOn.Catalog) && request.Query.ContainsKey(FilterDimension.Search.Name);

    /// <summary>Weak: the same answer is sent under one tag however it is compressed.</summary>
    public EntityTagHeaderValue Tag(HttpRequest request, DependsOn on, long import)
    {
        var basis = $"{Program}\n{_settings}\n{Of(request, on, import)}";
        return new($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(basis)).AsSpan(0, 12))}\"", isWeak: true);
    }
}
