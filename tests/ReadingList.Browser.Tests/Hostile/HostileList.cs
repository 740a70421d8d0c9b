using System.Text;

namespace ReadingList.Browser.Tests.Hostile;

/// <summary>Lists in the ordinary grammar with a payload wherever the grammar lets a curator write.</summary>
internal static class HostileList
{
    /// <summary>Writes the lists into a folder, under file names that are payloads themselves.</summary>
    public static void WriteTo(DirectoryInfo folder)
    {
        Write("ordinary", Everywhere(Payloads.Markup, Payloads.Addresses));
        foreach (var (payload, number) in Payloads.Markup.Where(IsFileName).Select((payload, number) => (payload, number)))
        {
            Write($"{number} {payload}", $"# {payload}\n## From a file\n* [Named {number} (Dec 2022, Evil)](https://example.com/named/{number})\n");
        }

        void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, $"{name}.md"), text);
    }

    public static string Everywhere(IEnumerable<string> markup, IEnumerable<string> addresses)
    {
        var list = new StringBuilder("# <script>canary()</script>\n");
        foreach (var (payload, i) in markup.Select((payload, i) => (payload, i)))
        {
            list.Append($"""
                ## {payload}
                ### {i} {payload}
                * [{payload} title {i} (Dec 2022, Evil)](https://example.com/title/{i}): {payload}
                * [Organisation {i} (Nov 2022, {payload})](https://example.com/org/{i})
                {payload}
                * [Keyword *{payload}* and **{payload}** (Oct 2022, Evil)](https://example.com/keyword/{i})
                    * {payload}
                    * 한국어 요약 {payload} [{payload}](https://example.com/related/{i}) ![{payload}](https://example.com/image/{i}.png)


                """);
        }

        list.Append("## Addresses\n");
        foreach (var (address, i) in addresses.Select((address, i) => (address, i)))
        {
            list.Append($"""
                * [Address {i} (Dec 2022, Evil)]({address})
                * [Related {i} (Dec 2022, Evil)](https://example.com/has-related/{i}): [이전 글]({address}), ![picture]({address})
                    * [2편]({address}) [reference][r{i}]
                ![column 0]({address})

                [r{i}]: {address}

                """);
        }

        return list.ToString();
    }

    private static bool IsFileName(string payload) => payload.Length < 80 && !payload.Contains('/', StringComparison.Ordinal);
}
