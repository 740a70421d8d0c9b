using System.Globalization;
using ReadingList.Checks;
using ReadingList.Import;

namespace ReadingList.Cli;

/// <summary>Puts lists right on disk, or shows what that would change.</summary>
internal static class ListRewriter
{
    /// <returns>The list as it is now on disk.</returns>
    /// <exception cref="ImportException">The file cannot be written.</exception>
    public static OpenList Fix(Shell shell, OpenList list, IReadOnlyList<Finding> findings)
    {
        var repaired = FixedList.Of(list.List, findings);
        if (repaired.Edits.Count == 0) return list;
        var bytes = FixedBytes.Of(list.Bytes, list.List.Text, repaired.Edits);
        if (bytes is null)
        {
            shell.Error.WriteLine(Shell.Plain($"{list.Source.Label}: not fixed, because some of its bytes are not text."));
            return list;
        }

        Replace(list, bytes);
        shell.Error.WriteLine(Shell.Plain(string.Create(CultureInfo.InvariantCulture, $"{list.Source.Label}: {repaired.Edits.Count} places fixed")));
        return OpenList.Of(list.Source);
    }

    /// <returns>Whether there is anything to change.</returns>
    public static bool Diff(Shell shell, IEnumerable<ListReport> reports)
    {
        var isPatched = false;
        foreach (var (list, findings) in reports)
        {
            var patch = UnifiedDiff.Of(ReportPath.Of(list.Label), list.Text, FixedList.Of(list, findings).Text);
            isPatched |= patch.Length > 0;
            // A patch that is piped must be exact; on a terminal nothing of it may steer the terminal.
            if (!shell.OutputIsTerminal) shell.Output.Write(patch);
            else foreach (var line in patch.Split('\n', StringSplitOptions.RemoveEmptyEntries)) shell.Output.WriteLine(Shell.Plain(line));
        }

        return isPatched;
    }

    // Another file takes the name in one step: whoever reads the list sees all of the fix or nothing of it.
    private static void Replace(OpenList list, byte[] bytes)
    {
        var label = list.Source.Label;
        var path = File.ResolveLinkTarget(list.Source.Key, returnFinalTarget: true)?.FullName ?? list.Source.Key;
        var next = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(next, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(next, File.GetUnixFileMode(path));
            if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(list.Bytes)) throw new ImportException($"{label}: not fixed, because the file was changed meanwhile.");
            File.Move(next, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"{label}: the file cannot be written ({failure.Message.TrimEnd('.')}).", failure);
        }
        finally
        {
            File.Delete(next);
        }
    }
}
