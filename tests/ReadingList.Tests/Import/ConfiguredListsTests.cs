using ReadingList.Import;

namespace ReadingList.Tests.Import;

/// <summary>The lists that the settings name, from one start of the app to the next.</summary>
public sealed class ConfiguredListsTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("readinglist-lists-");
    private Shelf _shelf = null!;

    public async ValueTask InitializeAsync()
    {
        _shelf = await Shelf.Empty();
        Write("짧은.md", "* [A](https://example.com/a)\n* [B](https://example.com/b)\n");
        Write("long.md", List(0, 10));
    }

    public ValueTask DisposeAsync()
    {
        _shelf.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void A_long_list_deleted_from_its_folder_stays_and_a_sentence_says_how_to_allow_it()
    {
        Assert.Empty(Import());
        File.Delete(Path.Combine(_folder.FullName, "long.md"));

        foreach (var problem in new[] { Assert.Single(Import()), Assert.Single(Import()) })
        {
            Assert.StartsWith("long.md: the list is gone from its folder, and 10 entries would go with it", problem, StringComparison.Ordinal);
            Assert.Contains("readinglist import --allow-removals", problem, StringComparison.Ordinal);
            // Readers see it.
            Assert.DoesNotContain(_folder.FullName, problem, StringComparison.Ordinal);
        }

        Assert.Equal(12, Count());
    }

    [Fact]
    public void A_deleted_list_of_few_entries_leaves_and_the_others_are_as_they_were()
    {
        Assert.Empty(Import());
        File.Delete(Path.Combine(_folder.FullName, "짧은.md"));

        Assert.Empty(Import());
        Assert.Equal(10, Count());
    }

    [Fact]
    public void A_renamed_list_takes_its_entries_along()
    {
        Assert.Empty(Import());
        var ids = Ids();
        File.Move(Path.Combine(_folder.FullName, "long.md"), Path.Combine(_folder.FullName, "renamed.md"));

        Assert.Empty(Import());
        Assert.Equal(ids, Ids());
        Assert.Equal(["renamed", "짧은"], _shelf.Read(catalog => catalog.Sources.Select(source => source.Name).AsEnumerable().Order(StringComparer.Ordinal).ToArray()));
    }

    [Fact]
    public void Most_of_a_deleted_list_in_another_one_is_no_loss()
    {
        Write("zz.md", List(4, 6));
        Assert.Empty(Import());
        File.Delete(Path.Combine(_folder.FullName, "long.md"));

        Assert.Empty(Import());
        Assert.Equal(8, Count());
    }

    [Fact]
    public void A_list_that_the_settings_no_longer_name_leaves_however_long_it_is()
    {
        Assert.Empty(Import());
        var kept = Path.Combine(_folder.FullName, "짧은.md");

        Assert.Empty(new ConfiguredLists(_shelf.Temporary.Database, _shelf.Importer).Import([kept], cancellation: TestContext.Current.CancellationToken));
        Assert.Equal(2, Count());
    }

    private static string List(int first, int count) => string.Concat(Enumerable.Range(first, count).Select(number => $"* [글 {number}](https://example.org/{number})\n"));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    private IReadOnlyList<string> Import() => [.. new ConfiguredLists(_shelf.Temporary.Database, _shelf.Importer).Import([_folder.FullName], cancellation: TestContext.Current.CancellationToken).Select(problem => problem.Sentence)];

    private int Count() => _shelf.Read(catalog => catalog.Entries.Count());

    private string[] Ids() => _shelf.Read(catalog => catalog.Entries.Select(entry => entry.PublicId).Order().ToArray());
}
