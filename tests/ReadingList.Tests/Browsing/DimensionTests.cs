using System.Text.RegularExpressions;
using ReadingList.Browsing;
using ReadingList.Testing;
using ReadingList.Tests.Cli;

namespace ReadingList.Tests.Browsing;

/// <summary>What holds for every dimension of the filter, also for the one that is added next.</summary>
public sealed partial class DimensionTests
{
    // The dimensions that one statement names lie no further apart than this.
    private const int LinesOfAList = 4;

    public static TheoryData<string> Names => [.. FilterDimension.All.Select(dimension => dimension.Name)];

    [Fact]
    public void Every_dimension_is_found_and_stands_at_a_place_of_its_own()
    {
        var kinds = typeof(FilterDimension).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FilterDimension)) && !type.IsAbstract);

        Assert.Equal(kinds.Select(type => type.Name).Order(), FilterDimension.All.Select(dimension => dimension.GetType().Name).Order());
        Assert.Distinct(FilterDimension.All.Select(dimension => dimension.Place));
        Assert.Distinct(FilterParameter.All.Select(parameter => parameter.Name));
        Assert.Distinct(FilterDimension.All.Select(dimension => dimension.FacetName));
        Assert.Distinct(FilterDimension.All.Where(dimension => dimension.Folder is not null).Select(dimension => dimension.Folder));
    }

    [Fact]
    public void Addresses_that_are_out_in_the_world_stay_canonical() =>
        Assert.StartsWith("q topic org month from to keyword site lang has source", string.Join(' ', FilterDimension.All), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_value_goes_into_an_address_and_comes_back(string name)
    {
        var dimension = Named(name);
        var filter = Filters.Parse($"{name}=2022");

        Assert.Equal(["2022"], filter.Values(dimension));
        Assert.Equal(filter, Filters.Parse(filter.ToQueryString()));
        Assert.Equal(filter, EntryFilter.Everything.With(dimension, " 2022\0"));
        Assert.Equal(dimension.IsSingle ? 1 : 2, Filters.Parse($"{name}=2022&{name}=2023").Values(dimension).Count);
        Assert.Equal(dimension.Folder is { } folder ? $"/{folder}/2022" : $"/{(name == "q" ? "search" : "")}?{name}=2022", filter.Address());
        Assert.Equal(filter.Address(), EntryFilter.AddressOf(dimension, "2022"));
        Assert.Equal(dimension.IsDate ? EntryFilter.Everything : filter, filter.Undated());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_value_narrows_to_as_many_entries_as_are_counted_for_it(string name)
    {
        var dimension = Named(name);
        using var catalog = await SmallCatalog.Of(
            new Sample("one", "2022-11") { Topics = ["R/NLP"], Organizations = ["Google"], Keywords = ["GPT"], Site = "a.org", Language = "ko", Source = "first", AlsoIn = ["second"], Note = "메모" },
            new Sample("two", "2023-02") { Topics = ["R/CV"], Organizations = ["Meta"], Keywords = ["BERT"], Site = "b.org", Language = "en", Source = "second", Images = 1 },
            new Sample("three", "2023-02") { Topics = ["R/CV"], Organizations = ["Meta"], Keywords = ["BERT"], Site = "b.org", Language = "en", Source = "second" });
        var values = (await catalog.List("")).Facets.ValuesOf(dimension).Where(value => value.Count > 0).ToList();

        Assert.Equal(dimension.Facet != FacetKind.None, values.Count > 0);
        foreach (var value in values)
        {
            var listing = await catalog.List(EntryFilter.Everything.With(dimension, value.Value).ToQueryString());
            Assert.Equal((value.Value, value.Count), (value.Value, listing.Total));
            Assert.True(listing.Facets.ValuesOf(dimension).Single(each => each.Value == value.Value).Selected);
            Assert.Empty(listing.Unknown);
        }
    }

    [Fact]
    public async Task The_command_line_takes_every_dimension_and_says_what_it_is()
    {
        using var cli = new CliRun();
        Assert.Equal(0, await cli.Run("export", "--help"));

        Assert.All(FilterDimension.All, dimension => Assert.Matches($@"--{dimension.Name} <{dimension.Name}>\s+{Regex.Escape(dimension.Description)}", cli.Output));
    }

    [Fact]
    public void No_source_file_lists_dimensions_by_hand()
    {
        var folder = Path.Combine(Project.File(), "src");
        var own = Path.Combine(folder, "ReadingList", "Browsing", "Dimensions");
        var files = Directory.EnumerateFiles(folder, "*.cs*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" && !file.StartsWith(own, StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

        Assert.Empty(files.Where(ListsDimensions).Select(file => Path.GetRelativePath(folder, file)));
    }

    private static bool ListsDimensions(string file)
    {
        var named = File.ReadLines(file).SelectMany((line, at) => Dimension().Matches(line).Where(match => match.Groups["name"].Value != nameof(FilterDimension.All)).Select(match => (Name: match.Groups["name"].Value, Line: at))).ToList();
        return Enumerable.Range(0, named.Count).Any(first => named.Skip(first)
            .TakeWhile(each => each.Line - named[first].Line < LinesOfAList).DistinctBy(each => each.Name).Count() > 2);
    }

    private static FilterDimension Named(string name) => FilterDimension.All.Single(dimension => dimension.Name == name);

    [GeneratedRegex(@"FilterDimension\.(?<name>[A-Z]\w+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Dimension();
}
