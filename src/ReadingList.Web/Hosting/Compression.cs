using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

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
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/atom+xml", "application/rss+xml", "image/svg+xml"];
        })
        .Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal)
        .Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
}
