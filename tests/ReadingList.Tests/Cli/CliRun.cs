using System.Text;
using ReadingList.Cli;
using ReadingList.Testing;

namespace ReadingList.Tests.Cli;

/// <summary>One run of the command line against a catalog and a folder of its own.</summary>
internal sealed class CliRun : IDisposable
{
    private readonly TemporaryDatabase _temporary = new();

    public string Folder => Path.GetDirectoryName(_temporary.File)!;

    public string DatabaseFile => _temporary.File;

    public TemporaryDatabase Temporary => _temporary;

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    /// <returns>The file's path.</returns>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <returns>The file's path.</returns>
    public string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <returns>The exit code.</returns>
    public Task<int> Run(params string[] arguments) => RunWith($"Data Source={_temporary.File}", "", arguments);

    /// <returns>The exit code.</returns>
    public async Task<int> RunWith(string connection, string input, params string[] arguments)
    {
        using var bytes = new MemoryStream();
        await using var output = new StreamWriter(bytes, new UTF8Encoding(false));
        await using var error = new StringWriter();
        using var shell = new Shell(output, error, () => new MemoryStream(Encoding.UTF8.GetBytes(input)), errorIsTerminal: false);
        var code = await CommandLine.RunAsync(["--ReadingList:Database:ConnectionString", connection, .. arguments], shell);
        await output.FlushAsync();
        (Output, Error) = (Encoding.UTF8.GetString(bytes.ToArray()), error.ToString());
        return code;
    }

    public void Dispose() => _temporary.Dispose();
}
