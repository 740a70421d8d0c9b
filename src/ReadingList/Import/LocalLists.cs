using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace ReadingList.Import;

/// <summary>Whether lists in files and folders have changed, without reading them.</summary>
public static class LocalLists
{
    /// <summary>
    /// A number made of the names, sizes and times of all local lists and of what curators keep beside them: another one means
    /// that something was saved, came or went. A link counts as the file it leads to. Never throws.
    /// </summary>
    /// <param name="sources">See <see cref="ListSources.Find"/>; web addresses count for nothing.</param>
    public static ulong Stamp(IEnumerable<string> sources)
    {
        var hash = new XxHash3();
        foreach (var source in sources.Where(source => !ListSources.IsFar(source)))
        {
            try
            {
                foreach (var file in FilesOf(source)) Append(hash, file);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                // What cannot be looked at now is another state than what could be.
                hash.Append(MemoryMarshal.AsBytes(failure.GetType().Name.AsSpan()));
            }
        }

        return hash.GetCurrentHashAsUInt64();
    }

    private static IEnumerable<FileInfo> FilesOf(string source)
    {
        if (Directory.Exists(source)) return ListSources.In(source).Where(file => ListSources.IsList(file.Name) || CuratorFiles.Names.Contains(file.Name)).OrderBy(file => file.FullName, StringComparer.Ordinal);
        var folder = Path.GetDirectoryName(Path.GetFullPath(source)) ?? "";
        return CuratorFiles.Names.Select(name => new FileInfo(Path.Combine(folder, name))).Prepend(new FileInfo(source));
    }

    private static void Append(XxHash3 hash, FileInfo named)
    {
        var file = named.LinkTarget is null ? named : named.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? named;
        hash.Append(MemoryMarshal.AsBytes(file.FullName.AsSpan()));
        Span<byte> state = stackalloc byte[16];
        BinaryPrimitives.WriteInt64LittleEndian(state, file.Exists ? file.Length : -1);
        BinaryPrimitives.WriteInt64LittleEndian(state[8..], file.Exists ? file.LastWriteTimeUtc.Ticks : 0);
        hash.Append(state);
    }
}
