using System.Diagnostics;
using System.Text;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.Harness;

/// <summary>The web app as a program of its own, started from wherever.</summary>
internal sealed class AppProcess : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new(), _errors = new();
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private AppProcess(Process process) => _process = process;

    /// <summary>Where the app's own project was built.</summary>
    public static string Folder { get; } =
        Project.File(["src", "ReadingList.Web", "bin", .. new DirectoryInfo(AppContext.BaseDirectory).FullName.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^2..]]);

    public string Output => Read(_output);

    public string Errors => Read(_errors);

    /// <param name="program">The folder that the program lies in.</param>
    /// <param name="from">The folder that it is started from.</param>
    public static AppProcess Start(string program, string from, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(program, "ReadingList.Web.dll"), "--urls", "http://127.0.0.1:0", .. arguments])
        {
            WorkingDirectory = from, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        var app = new AppProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        app._process.OutputDataReceived += (_, line) => app.Hear(app._output, line.Data);
        app._process.ErrorDataReceived += (_, line) => app.Hear(app._errors, line.Data);
        app._process.Exited += (_, _) => app._listening.TrySetException(new InvalidOperationException("The app ended before it listened."));
        app._process.Start();
        app._process.BeginOutputReadLine();
        app._process.BeginErrorReadLine();
        return app;
    }

    public Task<Uri> HomeAsync() => _listening.Task;

    /// <returns>Its exit code.</returns>
    public async Task<int> EndAsync()
    {
        _ = _listening.Task.Exception;
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Hear(StringBuilder heard, string? line)
    {
        if (line is null) return;
        lock (heard) heard.AppendLine(line);
        const string listens = "Now listening on: ";
        if (line.IndexOf(listens, StringComparison.Ordinal) is >= 0 and var at) _listening.TrySetResult(new Uri(line[(at + listens.Length)..].Trim()));
    }

    private static string Read(StringBuilder heard)
    {
        lock (heard) return heard.ToString();
    }
}
