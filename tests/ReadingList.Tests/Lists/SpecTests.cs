using ReadingList.Lists;

namespace ReadingList.Tests.Lists;

/// <summary>The reading rules are the examples in Specs/*.md.</summary>
public sealed class SpecTests
{
    public static TheoryData<string> Examples => [.. SpecExample.All().Select(example => example.ToString())];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_spec_is_read_as_it_says(string name)
    {
        var example = SpecExample.All().Single(example => example.ToString() == name);

        var document = ListReader.Read(example.List);

        Assert.Equal(example.Read.TrimEnd(), ReadingPrinter.Print(document));
        Assert.True(document.Links.Balances, document.Links.ToString());
    }
}
