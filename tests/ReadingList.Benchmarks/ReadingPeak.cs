using System.Diagnostics;
using System.Globalization;
using System.Text;
using ReadingList.Lists;

namespace ReadingList.Benchmarks;

/// <summary>Peak memory of one reading, in a process of its own that does nothing else.</summary>
internal static class ReadingPeak
{
    /// <returns>Megabytes (millions of bytes) of the child, its runtime and the text included.</returns>
    public static async Task<double> OfAsync(string text)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, text, Encoding.Unicode);
            using var child = Process.Start(Child(file)) ?? throw new InvalidOperationException("The reading process did not start.");
            var peak = await child.StandardOutput.ReadToEndAsync();
            await child.WaitForExitAsync();
            return double.Parse(peak, CultureInfo.InvariantCulture);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The child's part.</summary>
    /// <param name="file">A list in UTF-16: decoding takes no second copy that would count as the reader's.</param>
    public static double Measure(string file)
    {
        using var bytes = File.OpenRead(file);
        var text = string.Create((int)((bytes.Length - 2) / 2), bytes, static (letters, stream) =>
        {
            stream.Position = 2;
            stream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(letters));
        });
        if (ListReader.Read(text).Items.Count == 0) throw new InvalidOperationException("Nothing was read.");
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / 1e6;
    }

    private static ProcessStartInfo Child(string file)
    {
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, UseShellExecute = false };
        // Run as "dotnet ReadingList.Benchmarks.dll", the program is the runtime.
        if (Path.GetFileNameWithoutExtension(program) == "dotnet") start.ArgumentList.Add(typeof(ReadingPeak).Assembly.Location);
        foreach (var argument in new[] { "reading", "--peak", file }) start.ArgumentList.Add(argument);
        return start;
    }
}
