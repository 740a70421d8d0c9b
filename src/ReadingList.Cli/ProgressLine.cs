using System.Globalization;
using ReadingList.Import;

namespace ReadingList.Cli;

/// <summary>How far an import is: one line written over on a terminal, a line for each list elsewhere.</summary>
internal sealed class ProgressLine(Shell shell, int lists) : IDisposable
{
    private const string EraseLine = "\r\u001b[K";

    private int _current;
    private bool _shown;

    public void Report(ImportProgress progress)
    {
        if (progress.Total is null) _current++;
        var at = lists > 1 ? string.Create(CultureInfo.InvariantCulture, $"[{_current}/{lists}] ") : "";
        var list = Shell.Plain(progress.Label);
        if (shell.ErrorIsTerminal)
        {
            var entries = progress.Total is { } total ? string.Create(CultureInfo.InvariantCulture, $": {progress.Done:N0} of {total:N0} entries") : "";
            shell.Error.Write($"{EraseLine}{at}{list}{entries}");
            _shown = true;
        }
        else if (progress.Total is null)
        {
            shell.Error.WriteLine($"{at}Importing {list}");
        }
    }

    /// <summary>Leaves a free line for what comes next.</summary>
    public void Clear()
    {
        if (_shown) shell.Error.Write(EraseLine);
        _shown = false;
    }

    public void Dispose() => Clear();
}
