using System.Diagnostics;

namespace ReadingList.Browser.Tests.Harness;

/// <summary>
/// The browser of the system, because Playwright's own downloads are not to be had everywhere. Where there is none and we
/// may install one (root on Debian or its children), we do: a test that skips itself for want of a browser is no test.
/// The headless shell comes first: the same Chromium without windows, which takes half the time for the same pages.
/// </summary>
internal static class Chromium
{
    private static readonly string[] Known =
    [
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>A name for this machine that browsers do not trust as they trust 127.0.0.1.</summary>
    public const string PlainHost = "list.test";

    /// <summary>As root Chromium refuses its sandbox; the rest keeps it from talking to anybody but the app.</summary>
    public static readonly string[] Arguments =
    [
        .. Environment.IsPrivilegedProcess ? new[] { "--no-sandbox" } : [],
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-quic",
        $"--host-resolver-rules=MAP {PlainHost} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ];

    /// <returns>The path of an executable.</returns>
    /// <exception cref="InvalidOperationException">There is none; the message says what to do.</exception>
    public static string FindOrInstall()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } chosen)
        {
            return File.Exists(chosen) ? chosen : throw new InvalidOperationException($"CHROMIUM_PATH names {chosen}, which is no file.");
        }

        if (Installed() is { } present) return present;
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get"))
        {
            Run("apt-get", "update");
            Run("apt-get", "install", "-y", "--no-install-recommends", "chromium-headless-shell", "fonts-noto-cjk");
        }

        return Installed() ?? throw new InvalidOperationException(
            "The browser tests need Chromium: install it (Debian: apt-get install chromium-headless-shell fonts-noto-cjk) or set CHROMIUM_PATH to a Chromium or Chrome.");
    }

    private static string? Installed() => Array.Find(Known, File.Exists);

    private static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The browser tests need Chromium, but `{program} {string.Join(' ', arguments)}` failed: {errors.Result}");
        }
    }
}
