using ReadingList.Catalog;

namespace ReadingList.Tests.Catalog;

public class OrganizationNamesFileTests
{
    private const string Base = """
        # names
        Naver | 네이버, NAVER Corp | d2.naver.com, github.com/naver
        Amazon | AWS, 아마존 | aws.amazon.com, amazon.science
        Solo
        """;

    private static OrganizationNames Read(string text) => OrganizationNames.Read(text, "names.txt");

    [Fact]
    public void A_line_holds_a_name_other_names_and_hosts()
    {
        var names = Read(Base);

        Assert.Empty(names.Problems);
        Assert.Equal(["Naver", "Amazon", "Solo"], names.All.Select(organization => organization.Name));
        Assert.Equal(["네이버", "NAVER Corp"], names.Find("naver")!.OtherNames);
        Assert.Equal(["d2.naver.com", "github.com/naver"], names.Find("naver")!.Hosts);
    }

    [Theory]
    [InlineData("a | b | c.org | d", "names.txt:1: it has more than the three fields name | other names | hosts; the line is skipped.")]
    [InlineData("\n# c\n | 이름", "names.txt:3: “” holds no letter or digit; the line is skipped.")]
    [InlineData("- | b", "names.txt:1: “-” holds no letter or digit; the line is skipped.")]
    [InlineData("a, b | c", "names.txt:1: the name “a, b” has a comma in it; the line is skipped.")]
    [InlineData("Open AI | OpenAI", "names.txt:1: “OpenAI” stands twice in it (case, spaces and punctuation make no difference); the line is skipped.")]
    [InlineData("a | b\rc | ｂ", "names.txt:2: “ｂ” stands in line 1 already; the line is skipped.")]
    [InlineData("a | | x.org\r\nb | | www.X.org", "names.txt:2: “X.org” stands in line 1 already; the line is skipped.")]
    [InlineData("a | | https://x.org", "names.txt:1: “https://x.org” is not a host: write example.org or example.org/path, without https:// and port; the line is skipped.")]
    [InlineData("a | | localhost", "names.txt:1: “localhost” is not a host: write example.org or example.org/path, without https:// and port; the line is skipped.")]
    [InlineData("a\u001b[31m, | b", "names.txt:1: the name “a [31m,” has a comma in it; the line is skipped.")]
    public void A_line_that_cannot_be_read_is_skipped_with_a_sentence(string text, string sentence)
    {
        var names = Read(text + "\nLast | 끝");

        Assert.Equal([sentence], names.Problems);
        Assert.Equal("Last", names.Find("끝")?.Name);
    }

    [Fact]
    public void A_skipped_line_claims_neither_names_nor_hosts()
    {
        var names = Read("a | , - | x.org\nb | a | x.org");

        Assert.Single(names.Problems);
        Assert.Equal("b", names.Find("a")?.Name);
        Assert.Equal("b", names.At("https://x.org/1")?.Name);
    }

    [Fact]
    public void A_later_file_adds_names_and_hosts_to_an_organization()
    {
        var names = Read(Base).Extend("NAVER | 네이버 서치 | search.naver.example", "mine.txt");

        Assert.Equal("NAVER", names.Find("네이버")?.Name);
        Assert.Equal("NAVER", names.Find("네이버 서치")?.Name);
        Assert.Equal("NAVER", names.At("https://d2.naver.com/1")?.Name);
        Assert.Equal("NAVER", names.At("https://search.naver.example")?.Name);
        Assert.Equal(3, names.All.Count);
    }

    [Fact]
    public void A_later_file_renames_by_claiming_the_shown_name()
    {
        var names = Read(Base).Extend("네이버 | Naver", "mine.txt");

        Assert.Equal("네이버", names.Find("NAVER Corp.")?.Name);
        Assert.Equal("네이버", names.At("https://github.com/naver/x")?.Name);
    }

    [Fact]
    public void A_later_file_splits_by_claiming_an_alias_and_a_host()
    {
        var names = Read(Base).Extend("AWS | Amazon Web Services | aws.amazon.com", "mine.txt");

        Assert.Equal("AWS", names.Find("aws")?.Name);
        Assert.Equal("AWS", names.At("https://aws.amazon.com/blogs/x")?.Name);
        Assert.Equal("Amazon", names.Find("아마존")?.Name);
        Assert.Equal(["아마존"], names.Find("Amazon")!.OtherNames);
        Assert.Equal(["amazon.science"], names.Find("Amazon")!.Hosts);
    }

    [Fact]
    public void A_later_file_merges_two_organizations()
    {
        var names = Read(Base).Extend("One | Naver, Amazon", "mine.txt");

        Assert.Equal("One", names.Find("AWS")?.Name);
        Assert.Equal("One", names.Find("네이버")?.Name);
        Assert.Equal(["One", "Solo"], names.All.Select(organization => organization.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_file_before_is_as_it_was()
    {
        var before = Read(Base);
        _ = before.Extend("네이버 | Naver, AWS | aws.amazon.com\nbad | | :", "mine.txt");

        Assert.Equal("Naver", before.Find("네이버")?.Name);
        Assert.Equal("Amazon", before.At("https://aws.amazon.com/")?.Name);
        Assert.Empty(before.Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ufeff# only a comment")]
    [InlineData("\0\0|\0,\0|\0")]
    [InlineData("|||||\n,,,,\n~=~\n\ud800|\udc00|\uffff")]
    public void Hostile_text_is_read_without_an_exception(string text) => Assert.Empty(Read(text).All);

    [Fact]
    public void The_longest_path_of_the_nearest_host_wins()
    {
        var names = Read("a | | x.org\nb | | blog.x.org\nc | | x.org/c\nd | | x.org/c/*");

        Assert.Equal("a", names.At("https://y.x.org/c1")?.Name);
        Assert.Equal("b", names.At("https://www.blog.x.org/c/1/")?.Name);
        Assert.Equal("c", names.At("https://x.org/c/1/2")?.Name);
        Assert.Equal("d", names.At("https://x.org/c/1/")?.Name);
    }
}
