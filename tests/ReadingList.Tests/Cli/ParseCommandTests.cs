using System.Text.Json;

namespace ReadingList.Tests.Cli;

public sealed class ParseCommandTests
{
    [Fact]
    public async Task Parse_prints_one_object_for_each_entry_with_Hangul_as_Hangul()
    {
        using var cli = new CliRun();
        var path = cli.Write("목록.md", "# 읽을거리\n## 1. NLP\n* [루다 (Dec 2022, 스캐터랩)](https://tech.scatterlab.co.kr/luda-gen-1/)\n    * 생성 모델, [1편](https://a.example/1)\n");

        Assert.Equal(0, await cli.Run("parse", path, "--format", "jsonl"));

        Assert.Contains("스캐터랩", cli.Output, StringComparison.Ordinal);
        var entry = JsonDocument.Parse(Assert.Single(cli.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))).RootElement;
        Assert.Equal(3, entry.GetProperty("line").GetInt32());
        Assert.Equal("루다", entry.GetProperty("title").GetString());
        Assert.Equal("2022-12", entry.GetProperty("published").GetString());
        Assert.Equal("생성 모델, 1편", entry.GetProperty("note").GetString());
        Assert.Equal("https://a.example/1", entry.GetProperty("related")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task Parse_without_a_path_is_bad_usage()
    {
        using var cli = new CliRun();
        Assert.Equal(2, await cli.Run("parse"));
    }
}
