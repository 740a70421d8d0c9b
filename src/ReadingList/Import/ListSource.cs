using System.Globalization;

namespace ReadingList.Import;

/// <summary>Where a list's bytes come from.</summary>
/// <param name="Key">See <see cref="Catalog.Source.Key"/>.</param>
/// <param name="Name">For people: the file's name without extension.</param>
/// <param name="Label">What messages call it: the path as it was given, or as much of it as may be told (see <see cref="SourceLabel"/>).</param>
public sealed record ListSource(string Key, string Name, string Label, Func<byte[]> Read)
{
    /// <summary>Larger files are refused before they are read.</summary>
    public const int MaxBytes = 100_000_000;

    /// <summary>Reads the list's bytes; whatever goes wrong is an <see cref="ImportException"/>.</summary>
    public Func<byte[]> Read { get; init; } = Told(Label, Read);

    /// <summary>Reads what the curator keeps beside the list, behind <see cref="Read"/>; fails likewise.</summary>
    public Func<CuratorFiles> ReadBeside { get; init => field = Told(Label, value); } = () => CuratorFiles.None;

    /// <summary>The key under which catalogs made before may know it; null where it is the same.</summary>
    public string? FormerKey { get; init; }

    /// <summary>Where what lies beside the list is read on the web; null where nobody knows.</summary>
    internal ListHome? Home { get; init; }

    /// <summary>Whether others have to be asked for it, which takes its time.</summary>
    public bool IsFar { get; init; }

    /// <summary>The same list, read by now, well or badly: nobody who holds up others has to wait for it. A near one as it is.</summary>
    public ListSource Fetched()
    {
        if (!IsFar) return this;
        var (list, beside) = (Once(Read), (Func<CuratorFiles>?)null);
        if (list.Failure is null) beside = Once(ReadBeside).Answer;
        return this with { Read = list.Answer, ReadBeside = beside ?? (() => CuratorFiles.None), IsFar = false };
    }

    /// <summary>A list in a file.</summary>
    /// <param name="path">Existing or not: that shows when it is read.</param>
    /// <param name="label">Null for the path itself.</param>
    public static ListSource File(string path, string? label = null)
    {
        var full = Path.GetFullPath(path);
        return new(full, Path.GetFileNameWithoutExtension(full), label ?? path, () => ReadFile(full, label ?? path, MaxBytes))
        {
            ReadBeside = () => CuratorFiles.In(Path.GetDirectoryName(full)!, Path.GetDirectoryName(label ?? path) ?? ""),
        };
    }

    /// <summary>A list from standard input, known between imports as "-".</summary>
    public static ListSource Input(Func<Stream> open) => new("-", "stdin", "standard input", () =>
    {
        using var stream = open();
        return ReadAll(stream, "standard input", MaxBytes);
    });

    /// <exception cref="ImportException">The file is missing, unreadable, empty, no ordinary file, or larger than <paramref name="most"/> bytes.</exception>
    internal static byte[] ReadFile(string path, string label, int most)
    {
        try
        {
            // Pipes, terminals and devices have no length: opening one could wait for ever.
            var length = new FileInfo(path).Length;
            if (length == 0) throw new ImportException($"{label}: the file is empty, or is no ordinary file.");
            if (length > most) throw TooLarge(label, length, most);
            using var stream = System.IO.File.OpenRead(path);
            return ReadAll(stream, label, most);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ImportException(failure is FileNotFoundException or DirectoryNotFoundException
                ? $"{label}: there is no such file."
                : $"{label}: the file cannot be read ({FileFailure.Of(failure)}).", failure);
        }
    }

    // A source is outside of what we know: none of its surprises may end more than its own import.
    private static Func<T> Told<T>(string label, Func<T> read) => () =>
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is not (ImportException or OperationCanceledException))
        {
            throw new ImportException($"{label}: the list cannot be read ({failure.GetType().Name}).", failure);
        }
    };

    private static (Func<T> Answer, Exception? Failure) Once<T>(Func<T> read)
    {
        try
        {
            var answer = read();
            return (() => answer, null);
        }
        catch (ImportException failure)
        {
            return (() => throw new ImportException(failure.Message, failure), failure);
        }
    }

    private static byte[] ReadAll(Stream stream, string label, int most)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > most) throw TooLarge(label, bytes.Length + read, most);
            bytes.Write(buffer, 0, read);
        }

        return bytes.Length == 0 ? throw new ImportException($"{label}: the list is empty.") : bytes.ToArray();
    }

    private static ImportException TooLarge(string label, long length, int most) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"{label}: the file is too large ({length / 1_000_000} MB or more; at most {most / 1_000_000} MB are read)."));
}
