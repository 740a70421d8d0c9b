using System.Diagnostics;

namespace ReadingList.Web.Tests.Harness;

/// <summary>Counts the database commands of one test's requests, whatever other tests do meanwhile.</summary>
public sealed class QueryCounter : IDisposable
{
    private static readonly AsyncLocal<QueryCounter?> Current = new();
    private int _count;

    public QueryCounter() => Current.Value = this;

    public int Count => _count;

    /// <summary>Once, before the first app starts: EF asks only now and then whether anybody listens.</summary>
    public static void Listen() => DiagnosticListener.AllListeners.Subscribe(new Listeners());

    public void Dispose() => Current.Value = null;

    private sealed class Listeners : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.EntityFrameworkCore") value.Subscribe(this);
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuted" && Current.Value is { } counter) Interlocked.Increment(ref counter._count);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
