using ReadingList.Cli;
using ReadingList.Import;
using ReadingList.Testing;
using ReadingList.Tests.Cli;

namespace ReadingList.Tests.Import;

/// <summary>Whatever the host of a list does is one sentence, and costs the other lists nothing.</summary>
public sealed class HostileHostTests : IDisposable
{
    private static readonly SourceAccess Here = new() { PrivateHosts = ["127.0.0.1"] };

    private readonly RawHost _host = new();

    public static TheoryData<string> AtOnce => [.. HostileAnswers.AtOnce.Keys];

    public static TheoryData<string> ForEver => [.. HostileAnswers.ForEver.Keys];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(AtOnce))]
    public async Task A_bad_host_is_one_sentence_beside_a_good_list(string kind)
    {
        var (answer, sentence) = HostileAnswers.AtOnce[kind];
        await TellsAsync(answer, sentence, Here);
    }

    [Theory]
    [MemberData(nameof(ForEver))]
    public async Task A_host_that_never_ends_is_left_after_a_while(string kind)
    {
        var (answer, sentence) = HostileAnswers.ForEver[kind];
        await TellsAsync(answer, sentence, Here with { Patience = TimeSpan.FromMilliseconds(500) });
    }

    [Theory]
    [MemberData(nameof(AtOnce))]
    public async Task The_command_line_ends_with_one_sentence_and_3(string kind)
    {
        using var cli = new CliRun();
        var address = _host.Does("list.md", HostileAnswers.AtOnce[kind].Answer);

        foreach (var verb in new[] { "import", "check", "parse" })
        {
            var code = await cli.Run("--ReadingList:PrivateHosts:0", "127.0.0.1", verb, $"{address}?token={HostileAnswers.Secret}");
            // Of two lengths that contradict each other one may be taken.
            if (HostileAnswers.AtOnce[kind].Sentence.Length == 0) continue;
            Assert.Equal(CommandLine.Failed, code);
            Assert.StartsWith(address, Assert.Single(cli.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => !line.StartsWith("Importing", StringComparison.Ordinal)), StringComparison.Ordinal);
            Assert.DoesNotContain(HostileAnswers.Secret, cli.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_lies_beside_a_list_counts_in_the_same_patience()
    {
        _host.Says("list.md", RawHost.Answer("200 OK", "* [A](https://example.com/a)\n"));
        _host.Does("organizations.txt", HostileAnswers.ForEver["silence"].Answer);
        _host.Does("glossary.txt", HostileAnswers.ForEver["silence"].Answer);
        using var shelf = await Shelf.Empty();

        var problem = Assert.Single(Import(shelf, Here with { Patience = TimeSpan.FromMilliseconds(500) }, _host.Root + "list.md"));

        Assert.StartsWith(_host.Root + "organizations.txt: there was no whole answer", problem, StringComparison.Ordinal);
        Assert.DoesNotContain(_host.Requests, request => request.Contains("glossary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lists_of_hosts_that_say_nothing_are_waited_for_together()
    {
        for (var number = 0; number < 4; number++) _host.Does($"{number}.md", HostileAnswers.ForEver["silence"].Answer);
        using var shelf = await Shelf.Empty();
        var asked = _host.Requests.Count;

        var problems = Import(shelf, Here with { Patience = TimeSpan.FromSeconds(2) }, [.. Enumerable.Range(0, 4).Select(number => $"{_host.Root}{number}.md")]);

        Assert.Equal(4, problems.Count);
        Assert.Equal(4, _host.Requests.Count - asked);
    }

    public void Dispose() => _host.Dispose();

    private static IReadOnlyList<string> Import(Shelf shelf, SourceAccess access, params string[] addresses) =>
        [.. new ConfiguredLists(shelf.Temporary.Database, shelf.Importer, access).Import(addresses, cancellation: Token).Select(problem => problem.Sentence)];

    private async Task TellsAsync(Func<Stream, CancellationToken, Task> answer, string sentence, SourceAccess access)
    {
        using var shelf = await Shelf.Empty();
        var good = _host.Says("good.md", RawHost.Answer("200 OK", "* [Good](https://example.com/good)\n"));
        var bad = _host.Does("bad.md", answer);

        var problems = Import(shelf, access, $"{bad}?token={HostileAnswers.Secret}", good);

        if (sentence.Length > 0)
        {
            var problem = Assert.Single(problems);
            Assert.Matches($"^{System.Text.RegularExpressions.Regex.Escape(bad)}(\\?…)?:(1:)? ", problem);
            Assert.Contains(sentence, problem, StringComparison.Ordinal);
            Assert.DoesNotContain(HostileAnswers.Secret, problem, StringComparison.Ordinal);
        }

        Assert.Equal(1, shelf.Read(catalog => catalog.Entries.Count(entry => entry.Title == "Good")));
    }
}
