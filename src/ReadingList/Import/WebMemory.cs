using System.Collections.Concurrent;
using System.Net.Http.Headers;

namespace ReadingList.Import;

/// <summary>
/// What hosts have answered before, with the tag or date by which they know it again: asked with that, they need not send it twice.
/// Larger lists, and what comes when it is full, are asked for whole.
/// </summary>
public sealed class WebMemory
{
    // Bytes.
    private const int MostOfOne = 4_000_000, MostOfAll = 32_000_000;

    private readonly ConcurrentDictionary<Uri, Remembered> _answers = new();

    internal Remembered? Of(Uri address) => _answers.GetValueOrDefault(address);

    internal void Keep(Uri address, HttpResponseMessage answer, WebAnswer read)
    {
        _answers.TryRemove(address, out _);
        var known = new Remembered(answer.Headers.ETag, answer.Content.Headers.LastModified, read);
        if (known is { Tag: null, Moment: null } || read.Bytes.Length > MostOfOne || _answers.Values.Sum(each => each.Answer.Bytes.Length) + read.Bytes.Length > MostOfAll) return;
        _answers[address] = known;
    }

    internal sealed record Remembered(EntityTagHeaderValue? Tag, DateTimeOffset? Moment, WebAnswer Answer)
    {
        public void Ask(HttpRequestMessage request)
        {
            if (Tag is not null) request.Headers.IfNoneMatch.Add(Tag);
            else request.Headers.IfModifiedSince = Moment;
        }
    }
}
