using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ReadingList.Web.Hosting;

/// <summary>
/// An answer that is made whole before its first byte is sent: however slowly it is read, the catalog is held no longer than
/// making it takes, and what fails on the way is a proper failure and no half of a file. Beyond some memory it lies in a
/// temporary file until it is sent.
/// </summary>
/// <param name="name">What it is saved as; null where a browser shows it.</param>
internal sealed class WholeAnswer(Func<Stream, Task> write, string mediaType, string? name) : IResult
{
    private const int MostInMemory = 128 * 1024;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var whole = new FileBufferingWriteStream(MostInMemory);
        await write(whole);
        var response = httpContext.Response;
        (response.ContentType, response.ContentLength) = (mediaType, whole.Length);
        if (name is not null) response.GetTypedHeaders().ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name };
        // To HEAD too, which the server sends none of: only so is its head that of GET, encoding and all.
        await whole.DrainBufferAsync(response.Body, httpContext.RequestAborted);
    }
}
