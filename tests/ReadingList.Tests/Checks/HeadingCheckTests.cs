using ReadingList.Checks;

namespace ReadingList.Tests.Checks;

public sealed class HeadingCheckTests
{
    [Fact]
    public void A_number_that_skips_is_found_and_the_rest_moves_up() => Check(
        "# 목록\n## 1. A\n## 3. B\n### 3.1. C\n### 3.2. D\n## 4. E",
        ["3:4 RL211"],
        "# 목록\n## 1. A\n## 2. B\n### 2.1. C\n### 2.2. D\n## 3. E");

    [Fact]
    public void A_number_that_repeats_is_found_and_the_rest_moves_down() => Check(
        "# List\n## 1. A\n## 2. B\n## 2. C\n### 2.1. D\n## 3. E",
        ["4:4 RL212"],
        "# List\n## 1. A\n## 2. B\n## 3. C\n### 3.1. D\n## 4. E");

    [Fact]
    public void A_number_without_the_dot_of_its_siblings_gets_it() => Check(
        "# List\n## 1. A\n## 2 B\n## 3. C\n## 4) D\n## 5. E\n## 6. F",
        ["3:5 RL213", "5:5 RL213"],
        "# List\n## 1. A\n## 2. B\n## 3. C\n## 4. D\n## 5. E\n## 6. F");

    [Fact]
    public void Numbers_that_go_with_names_are_reported_but_not_changed() => Check(
        "## 1. A\n### 1.1. CV\n### 1.2. NLP\n## 2. B\n### 2.2. NLP\n### 2.3. RecSys",
        ["5:5 RL211"],
        "## 1. A\n### 1.1. CV\n### 1.2. NLP\n## 2. B\n### 2.2. NLP\n### 2.3. RecSys");

    [Fact]
    public void Numbers_that_a_table_of_contents_links_to_are_not_changed() => Check(
        "# List\n* [B](#3-b)\n\n## 1. A\n## 3. B",
        ["5:4 RL211"],
        "# List\n* [B](#3-b)\n\n## 1. A\n## 3. B");

    [Fact]
    public void A_number_of_another_parent_is_found() => Check(
        "## 1. A\n### 1.1. C\n### 2.2. D\n## 2. B",
        ["3:5 RL211"],
        "## 1. A\n### 1.1. C\n### 2.2. D\n## 2. B");

    [Theory]
    [InlineData("## 1. A\n### 1.1. B\n### 1.2. C\n## 2. D\n### 2.1. E")]
    [InlineData("## 0. A\n## 1. B\n## 2. C")]
    [InlineData("## 3. 최신\n## 2. 이전\n## 1. 처음")]
    [InlineData("## 1. A\n## 1.1. B\n## 1.2. C\n## 2. D\n## 2.1. E")]
    [InlineData("## 2022\n## 2020\n## 12 Monkeys\n## 3D Vision\n## 3.5")]
    [InlineData("## 1 A\n## 3 B")]
    [InlineData("<details><summary>5. A</summary>\n\n</details>\n<details><summary>7. B</summary>\n\n</details>")]
    [InlineData("#\n##\n### 1.1. A\n### 1.2. B")]
    public void Even_numbers_are_left_alone(string list) => Check(list, [], list);

    private static void Check(string list, string[] findings, string repaired)
    {
        Assert.Equal(findings, Checking.Places(list, CheckCodes.HeadingNumberGap, CheckCodes.HeadingNumberRepeats, CheckCodes.HeadingNumberMark));
        var (result, again) = (Checking.Fix(list), Checking.Fix(Checking.Fix(list)));
        Assert.Equal((repaired, repaired), (result, again));
    }
}
