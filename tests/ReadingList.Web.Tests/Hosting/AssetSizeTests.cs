using System.IO.Compression;
using System.Text.RegularExpressions;
using ReadingList.Web.Tests.Harness;

namespace ReadingList.Web.Tests.Hosting;

/// <summary>What a reader's browser may load at most, compressed as a published app sends it.</summary>
public sealed partial class AssetSizeTests(SeedCatalog seeds)
{
    private const int MostOfScripts = 24 * 1024;
    private const int MostOfStyles = 16 * 1024;

    [Fact]
    public async Task All_scripts_together_stay_small()
    {
        var scripts = await FilesAsync("js");

        Assert.True(scripts.Count >= 5, "Scripts were expected.");
        Assert.InRange(scripts.Values.Sum(), 1, MostOfScripts);
    }

    [Fact]
    public async Task The_styles_stay_small() => Assert.InRange((await FilesAsync("css")).Values.Sum(), 1, MostOfStyles);

    // Those that pages name, those that scripts ask for themselves, and the worker.
    private async Task<Dictionary<string, int>> FilesAsync(string kind)
    {
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Queue<string>(["/", "/about", "/marks", "/offline"]);
        var asked = new HashSet<string>(open, StringComparer.Ordinal);
        while (open.TryDequeue(out var address))
        {
            using var response = await seeds.App.GetAsync(address);
            Assert.True(response.IsSuccessStatusCode, address);
            var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            if (address.EndsWith("." + kind, StringComparison.Ordinal)) sizes.Add(address, Compressed(bytes));
            foreach (Match file in Named().Matches(System.Text.Encoding.UTF8.GetString(bytes)))
            {
                // A module is called by its content in a page, by its name in a script.
                if (asked.Add(Plain(file.Groups["name"].Value))) open.Enqueue("/" + file.Groups["name"].Value);
            }
        }

        return sizes;
    }

    private static string Plain(string name) => Fingerprint().Replace(name, "");

    private static int Compressed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) brotli.Write(bytes);
        return (int)packed.Length;
    }

    [GeneratedRegex("""["/](?<name>[\w.-]+\.(js|css))\b""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex("""\.[a-z0-9]{10}(?=\.\w+$)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fingerprint();
}
