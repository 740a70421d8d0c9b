using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace ReadingList.Import;

/// <summary>A number for an entry's words: equal for equal words, the same on every machine. Each part goes in behind its length.</summary>
internal ref struct WordsHash
{
    private byte[] _bytes;
    private int _length;

    public static long Of(EntryWords words)
    {
        var hash = new WordsHash { _bytes = ArrayPool<byte>.Shared.Rent(4096) };
        hash.Add(words);
        var value = unchecked((long)XxHash3.HashToUInt64(hash._bytes.AsSpan(0, hash._length)));
        ArrayPool<byte>.Shared.Return(hash._bytes);
        return value;
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

    private void Add(int number) => BinaryPrimitives.WriteInt32LittleEndian(Next(sizeof(int)), number);

    private void Add(string? text)
    {
        // A text that is missing is another than an empty one.
        Add(text?.Length ?? -1);
        MemoryMarshal.AsBytes(text.AsSpan()).CopyTo(Next((text?.Length ?? 0) * sizeof(char)));
    }

    private Span<byte> Next(int count)
    {
        if (_bytes.Length - _length < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + count));
            _bytes.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        _length += count;
        return _bytes.AsSpan(_length - count, count);
    }
}
