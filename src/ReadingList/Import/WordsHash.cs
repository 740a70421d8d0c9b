using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace ReadingList.Import;

/// <summary>A number for an entry's words: equal for equal words, the same on every machine. Each part goes in behind its length.</summary>
internal sealed class WordsHash
{
    private readonly XxHash3 _hash = new();

    // Of each thread one: an import hashes every entry, and the sum of one takes half a kilobyte.
    [ThreadStatic]
    private static WordsHash? _own;

    public static long Of(EntryWords words)
    {
        var own = _own ??= new();
        own._hash.Reset();
        own.Add(words);
        return unchecked((long)own._hash.GetCurrentHashAsUInt64());
    }

    private void Add(EntryWords words)
    {
        Add(words.Url);
        Add(words.Title);
        Add(words.TitleMarkdown);
        Add(words.PublishedKey);
        Add((int)words.PublishedOrigin);
        Add(words.Venue);
        Add(words.Authors);
        Add(words.NoteMarkdown);
        Add(words.NoteText);
        Add(words.Organizations.Count);
        foreach (var organization in words.Organizations) Add(organization);
        Add(words.Keywords.Count);
        foreach (var keyword in words.Keywords) Add(keyword);
        Add(words.Related);
        Add(words.Images);
    }

    private void Add(OrganizationWords organization)
    {
        Add(organization.Name);
        Add(organization.Slug);
        Add((int)organization.Origin);
    }

    private void Add(IReadOnlyList<LinkWords> links)
    {
        Add(links.Count);
        foreach (var link in links)
        {
            Add(link.Text);
            Add(link.Url);
        }
    }

    private void Add(int number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        _hash.Append(bytes);
    }

    private void Add(string? text)
    {
        // A text that is missing is another than an empty one.
        Add(text?.Length ?? -1);
        _hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
