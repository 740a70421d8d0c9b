using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace ReadingList.Import;

/// <summary>A list at a web address: <c>https://raw.githubusercontent.com/owner/list/main/README.md</c>.</summary>
internal sealed class WebList(Uri given, Uri file, SourceAccess access)
{
    // What lies beside the list has what is left of its patience.
    private readonly Stopwatch _asked = new();

    /// <summary>Whether a source is an address and no path.</summary>
    public static bool IsAddress(string source) =>
        source.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || source.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <param name="address">The list itself, or the page on which GitHub shows it. A user and password in it sign in.</param>
    /// <param name="access">What may be asked.</param>
    /// <exception cref="ImportException">It is none.</exception>
    public static ListSource At(string address, SourceAccess access)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var given)) throw new ImportException($"{SourceLabel.Of(address)}: this is not a web address.");
        var file = Raw(given);
        var name = Path.GetFileNameWithoutExtension(Uri.UnescapeDataString(file.Segments[^1]));
        var list = new WebList(given, file, access);
        return new(Key(file), name.Trim('/').Length > 0 ? name : file.Host, SourceLabel.Of(given), list.Read)
        {
            ReadBeside = list.ReadBeside,
            FormerKey = file.AbsoluteUri,
            Home = ListHome.Of(file),
            IsFar = true,
        };
    }

    // The address that people copy from the browser: the file stands in the middle of a page there.
    private static Uri Raw(Uri address) =>
        address.Host == "github.com" && address.Segments is [_, var owner, var project, "blob/", .. { Length: > 1 } file]
            ? new Uri($"https://raw.githubusercontent.com/{owner}{project}{string.Concat(file)}")
            : address;

    // The catalog keeps it: it tells two lists apart, and no secret of them.
    private static string Key(Uri file)
    {
        var bare = file.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);
        return file.Query.Length <= 1 ? bare : $"{bare}?{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Query)).AsSpan(0, 6))}";
    }

    private byte[] Read()
    {
        _asked.Restart();
        using var host = new WebFetch(file, access, access.Patience);
        var label = SourceLabel.Of(given);
        var answer = host.Get(file, ListSource.MaxBytes);
        if (answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Gone) throw new ImportException($"{label}: there is nothing at this address ({(int)answer.Status}).");
        if (answer.Status != HttpStatusCode.OK) throw new ImportException($"{label}: the server answers {answer.Name}.");
        if (answer.IsPage) throw new ImportException($"{label}: a web page stands there, not a Markdown file; give the address of the file itself.");
        return answer.Bytes.Length > 0 ? answer.Bytes : throw new ImportException($"{label}: the list is empty.");
    }

    private CuratorFiles ReadBeside()
    {
        var left = access.Patience - _asked.Elapsed;
        using var host = new WebFetch(file, access, left > TimeSpan.Zero ? left : TimeSpan.Zero);
        return new(Beside(host, CuratorFiles.OrganizationsName), Beside(host, CuratorFiles.GlossaryName));
    }

    // Some hosts answer with a page of theirs for what they do not have, others say that it is forbidden. What they have and
    // cannot give just now is another matter: the catalog keeps what it had of it.
    private byte[]? Beside(WebFetch host, string name)
    {
        var address = new Uri(file, name);
        var answer = host.Get(address, CuratorFiles.MaxBytes);
        if ((int)answer.Status is not (200 or 401 or 403 or 404 or 410)) throw new ImportException($"{SourceLabel.Of(address)}: the server answers {answer.Name}.");
        return answer is { IsPage: false, Bytes.Length: > 0 } ? answer.Bytes : null;
    }
}
