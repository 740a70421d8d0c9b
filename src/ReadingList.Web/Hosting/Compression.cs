using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using ReadingList.Export;

namespace ReadingList.Web.Hosting;

public static class Compression
{
    /// <summary>
    /// Brotli, else gzip, over HTTPS too. BREACH needs a secret in the page next to text that an attacker chooses:
    /// our pages hold none (no accounts, no tokens; the two cookies say colour and language and are not in the text).
    /// </summary>
    public static IServiceCollection AddCompression(this IServiceCollection services) => services
        .AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes,
                .. EntryFormat.All.Values.Select(format => format.MediaType.Split(';')[0]),
                "application/opensearchdescription+xml", "application/manifest+json", "application/problem+json", "image/svg+xml",
            ];
            options.Providers.Add<BrotliProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        })
        .Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);

    /// <summary>The framework's own has only levels: its "optimal" (4) takes a fifth of a page's time for 4 % fewer bytes than 3, its "fastest" (1) writes a third more.</summary>
    private sealed class BrotliProvider : ICompressionProvider
    {
        private static readonly BrotliCompressionOptions Options = new() { Quality = 3 };

        public string EncodingName => "br";

        public bool SupportsFlush => true;

        public Stream CreateStream(Stream outputStream) => new BrotliStream(outputStream, Options, leaveOpen: true);
    }
}
