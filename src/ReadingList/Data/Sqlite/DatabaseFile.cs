namespace ReadingList.Data.Sqlite;

/// <summary>The file that a connection string names, and what SQLite keeps beside it.</summary>
internal sealed class DatabaseFile(string path)
{
    private static readonly string[] Companions = ["-wal", "-shm", "-journal"];

    /// <summary>Rooted; a link's own, so that it may be turned to another file.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    public bool Exists => Found.Exists;

    /// <summary>Whether there is something that only the log beside it holds.</summary>
    public bool HasLog => Log(Found) is { Exists: true, Length: > 0 };

    private FileInfo Found
    {
        get
        {
            var file = new FileInfo(Path);
            return file.LinkTarget is null ? file : (FileInfo?)file.ResolveLinkTarget(returnFinalTarget: true) ?? file;
        }
    }

    /// <summary>
    /// Which file stands at the path: another one's, or none's, stamp is another. SQLite keeps changes in the log at first, so that
    /// the stamp of a file that is written to changes seldom; with the log's it changes with every one.
    /// </summary>
    public FileStamp Stamp(bool withLog)
    {
        var file = Found;
        return new(MomentOf(file), withLog ? MomentOf(Log(file)) : null);
    }

    /// <summary>What a deleted database has left behind would be taken for a part of the one made in its place.</summary>
    public void DeleteCompanions()
    {
        foreach (var companion in Companions.Select(companion => Path + companion).Where(File.Exists)) File.Delete(companion);
    }

    /// <summary>Copies it, with its log, into a folder that is made for it.</summary>
    /// <returns>The copy's path.</returns>
    public string CopyInto(DirectoryInfo folder)
    {
        folder.Create();
        var (file, copy) = (Found, System.IO.Path.Combine(folder.FullName, "catalog.db"));
        file.CopyTo(copy);
        if (HasLog) Log(file).CopyTo(copy + Companions[0]);
        return copy;
    }

    private static FileInfo Log(FileInfo file) => new(file.FullName + Companions[0]);

    private static (long Length, DateTime Written)? MomentOf(FileInfo file) => file.Exists ? (file.Length, file.LastWriteTimeUtc) : null;
}

/// <param name="File">Null where there is none.</param>
/// <param name="Log">Null where there is none, or it was not asked for.</param>
internal readonly record struct FileStamp((long Length, DateTime Written)? File, (long Length, DateTime Written)? Log);
