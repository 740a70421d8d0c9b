using ReadingList.Import;

namespace ReadingList.Tests.Cli;

/// <summary>The command line reaches the app that serves a catalog through a file beside it.</summary>
public sealed class ReloadCommandTests : IDisposable
{
    private readonly CliRun _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task A_wish_to_read_the_lists_again_stands_beside_the_catalog()
    {
        Assert.Equal(DateTime.MinValue, ReloadSignal.At(_cli.Folder));

        Assert.Equal(0, await _cli.Run("reload"));

        Assert.True(ReloadSignal.At(_cli.Folder) > DateTime.MinValue);
    }

    [Fact]
    public async Task Where_the_catalog_has_no_folder_one_sentence_says_so()
    {
        Assert.Equal(3, await _cli.RunWith("Data Source=/nowhere/at/all/catalog.db", "", "reload"));

        Assert.StartsWith("The app cannot be told to read its lists: the folder of the catalog", _cli.Error, StringComparison.Ordinal);
        Assert.Single(_cli.Error.Trim().Split('\n'));
    }
}
