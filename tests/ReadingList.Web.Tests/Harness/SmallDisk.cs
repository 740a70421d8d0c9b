using System.Diagnostics;

namespace ReadingList.Web.Tests.Harness;

/// <summary>A disk of a few megabytes that can be filled and made read-only; only who may mount has one, others skip the test.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const int Megabytes = 8;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("readinglist-disk-");

    public SmallDisk()
    {
        if (Run("mount", "-t", "tmpfs", "-o", $"size={Megabytes}m", "tmpfs", Root)) return;
        _folder.Delete();
        Assert.Skip("A disk of its own needs the right to mount one (Linux, root).");
    }

    public string Root => _folder.FullName;

    public string File(string name) => Path.Combine(Root, name);

    public void Seal() => Assert.True(Run("mount", "-o", "remount,ro", Root), "The disk could not be made read-only.");

    /// <summary>Not a byte is left.</summary>
    public void Fill()
    {
        using var filler = new FileStream(File("filler"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var block = new byte[4096];
        try
        {
            for (var blocks = 0; blocks <= Megabytes * 256; blocks++) filler.Write(block);
            Assert.Fail("The disk has no end.");
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void Dispose()
    {
        Run("umount", "-l", Root);
        _folder.Delete(recursive: true);
    }

    private static bool Run(string program, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux()) return false;
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
