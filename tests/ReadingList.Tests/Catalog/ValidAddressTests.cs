using ReadingList.Catalog;

namespace ReadingList.Tests.Catalog;

public sealed class ValidAddressTests
{
    [Theory]
    [InlineData("https://example.org/a|b?c=\"d\"", "https://example.org/a%7Cb?c=%22d%22")]
    [InlineData("https://example.org/{x} y\\z^`<>", "https://example.org/%7Bx%7D%20y%5Cz%5E%60%3C%3E")]
    [InlineData("https://[::1]:80/a[1]?b[]=2", "https://[::1]:80/a%5B1%5D?b%5B%5D=2")]
    [InlineData("https://example.org/100%/%7C%zz#a#b", "https://example.org/100%25/%7C%25zz#a%23b")]
    [InlineData("https://example.org/추천_(기계_학습)?q=가", "https://example.org/추천_(기계_학습)?q=가")]
    [InlineData("https://example.org/a\u200Bb\u202Ec", "https://example.org/a%E2%80%8Bb%E2%80%AEc")]
    [InlineData("https://example.org|x", "https://example.org%7Cx")]
    [InlineData("mailto:a|b", "mailto:a%7Cb")]
    [InlineData("", "")]
    public void What_nobody_may_write_in_an_address_is_encoded_and_nothing_else(string address, string valid)
    {
        Assert.Equal(valid, ValidAddress.Of(address));
        Assert.Equal(valid, ValidAddress.Of(valid));
    }
}
