using System.Globalization;
using System.Text;

namespace ReadingList.Testing;

/// <summary>Texts built to make a Markdown parser, or our own rules, work for minutes. Each grows with the size asked for.</summary>
public static class HostileTexts
{
    // What is repeated, by itself.
    private static readonly string[] Repeated =
    [
        "- ", "> ", ">", "1) ", "* * ", "[ (](", "[ (](\n", "[a](b", "[a](b\n", "[a](<b", "[a](b \"c ", "[", "[\n", "![", "]", "[]", "[a]", "[a][b]", "[a](b)", "[a](http://b)\n",
        "](", "[a](\n", "[a]\n(http://x)\n", "*a ", "*a **b ", "*", "_a", "*_a", "a* ", "~~a ", "***a b** ", "*a_b*c_ ", "a **b\n", "가**나**", "`a``", "`a", "``a`", "<", "<a ", "<a href='x ",
        "<!--", "<!-- a -->", "<http:a ", "<a href=x>", "<a href=x>y</a>", "<img src=x>", "<b>", "<details><summary>x</summary>\n\n", "</details>\n", "<summary>\n", "&", "&amp;", "&#0;&#x110000;", "\\[", "\\",
        "http://a.b ", "http://a", "(http://a(", "https://x/_*", "[a]: /u\n", "[a]: /u \"t\n", "[^a]: x\n", "|", "a|b\n", "|a|b|c\n", "a|b\n-|-\n", "|\n", "\\|a|", "# a\n", "#\n", "###### a\n", "a\n=\n", "---\n", "```\n", "~~~\n",
        "\n", " ", "\t", "-\ta\n\t-\tb\n", "a", "a\n", "a\n\n", "a ", "\r", "\0", "\uD800 ", "\uFFFE", "\u1112\u1161\u11ab", "* [a (Dec 2022, G)](http://b)\n", "* [a](http://b)\n\n", "*\n", "1. a\n", "- t\n  - u\n    - [a](http://b)\n",
        "<http://a> ", "[![a](http://i)](http://b)", "-[x](http://y)\n", "- a\n  ```\n# h\n", "> - [a](http://b)\n>   - c\n", "*[a](http://b)", "{a}(b)[c]", "a:::b|c\n", "** [a](http://b)\n", "- [ ] [a](http://b)\n", "(((", "）（", "、",
    ];

    // Found dear where lines and paragraphs stay just below what is refused.
    private static readonly string[] Dear =
    [
        "[]() ", "[a](b) ", "[[pdf](http://b)] ", "<http://a> ", "http://a.b ", "<img src=x> ", "<a href=x>y</a> ", "\\", "`a` ",
        ", 2020", ", A B", "A. B, ", "Google, ", "2022년 12월 ", "(2020) ", "(", "NeurIPS 2022, ", "\u0301", "\u202e",
    ];

    public static IEnumerable<(string Name, Func<int, string> Make)> All()
    {
        foreach (var text in Repeated) yield return ($"repeated {text.ReplaceLineEndings("\\n")}", size => Times(text, size));
        yield return ("bullets, then line ends", size => Times("- ", size / 2) + "x" + new string('\n', size / 4));
        yield return ("fifty bullets a line", size => Times(Times("- ", 100) + "x\n", size));
        yield return ("sixty quotes a line", size => Times(new string('>', 60) + " x\n", size));
        yield return ("growing quotes", size => Grown(i => new string('>', (i % 60) + 1) + " a\n", size));
        yield return ("nested brackets", size => Times("[", size / 2) + "a" + Times("]", size / 2));
        yield return ("nested links", size => Times("[", size / 5) + "a" + Times("](b)", size * 4 / 5));
        yield return ("nested images", size => Times("![", size / 3) + "a" + Times("](b)", size * 2 / 3));
        yield return ("growing backticks", size => Grown(i => new string('`', (i % 500) + 1) + "a ", size));
        yield return ("many definitions", size => Grown(i => $"[a{i}]: /u{i}\n", size));
        yield return ("definitions and their uses", size => Grown(i => $"[a{i}]: /u\n\n", size / 2) + "\n" + Grown(i => $"[a{i}] ", size / 2));
        yield return ("a long label", size => "[" + Times("a", size) + "]: /u\n");
        yield return ("a wide table", size => Times("a|", size / 2) + "\n" + Times("-|", size / 2) + "\nx\n");
        yield return ("a table of 200 columns", size => Times("|a", 400) + "|\n" + Times("|-", 400) + "|\n" + Times("|x|\n", size));
        yield return ("a table of open emphases", size => "|a|b|\n|-|-|\n" + Times("|*a|b_ ", size));
        yield return ("a long table", size => "|a|b|\n|-|-|\n" + Times("|[x](http://y)|**c**|\n", size));
        yield return ("front matter without an end", size => "---\n" + Times("a: b\n", size));
        yield return ("code without an end", size => "```\n" + Times("[a](b\n", size));
        yield return ("stairs", size => Grown(i => new string(' ', i % 40 * 2) + "- a\n", size));
        yield return ("stairs without an end", size => Grown(i => new string(' ', i * 2) + "- [a](http://b)\n", size));
        yield return ("lazy lines", size => "* [a](http://b)\n" + Times("x\n", size));
        yield return ("lazy links", size => "* [a](http://b)\n" + Times("[x](http://y)\n", size));
        yield return ("names in code", size => "* [a](http://b) " + Times("`G` ", size));
        yield return ("labelled links", size => "* a " + Times("[[pdf](http://b)] ", size));
        yield return ("open parentheses", size => "* [a](http://b) " + Times("(", size));
        yield return ("dates in a label", size => "* [a " + Times("(2020) ", size) + "](http://b)");
        yield return ("closing parentheses", size => "* [a " + Times(")", size) + "](http://b)");
        yield return ("groups before links", size => "* " + Times("(a) ", size) + "[[pdf](http://b)]");
        yield return ("bold before links", size => "* " + Times("**a** ", size) + "[[pdf](http://b)]");
        yield return ("bold in a label", size => "* [" + Times("**a** ", size) + "](http://b)");
        yield return ("commas behind a link", size => "* [a](http://b)" + Times(", a", size));
        yield return ("dates behind a link", size => "* [a](http://b)" + Times(", 2020", size));
        yield return ("brackets before a link", size => "* " + Times("[G] ", size) + "[a](http://b)");
        yield return ("dates before a link", size => "* " + Times("2020-01-01 ", size) + "[a](http://b)");
        yield return ("a combining mark a thousand times", size => "a" + Times("\u0301", size));
        yield return ("a heading without an end", size => "# " + Times("a", size));
        yield return ("many paragraphs just below the bound", size => Times(Times("*a ", 2_900) + "\n\n", size));
        yield return ("many brackets just below the bound", size => Times(Times("[ (](\n", 1_900) + "\n", size));
        yield return ("details without an end", size => Times("<details><summary>x</summary>\n\n", size) + "* [a](http://b)\n");
        yield return ("details without an end, with entries", size => Times("<details><summary>x</summary>\n\n* [a](http://b)\n\n", size));
        yield return ("a long title and its doubles", size => $"* [{Times("a ", 200_000)}](http://b)\n" + Times("* [b](http://b)\n", size));
        yield return ("dates that are none", size => Grown(i => $"* [a (2020-01)](http://b/{i})\n* [b (2022-13)](http://c/{i})\n", size));
        yield return ("any years", size => Grown(i => $"* [a ({1900 + (i * 7 % 223)})](http://b/{i})\n", size));
        yield return ("numbers of headings", size => Grown(i => $"## {i % 97}.{i % 89} Name of it {i}\n", size));
        yield return ("organisations", size => Grown(i => $"* [a (2020-01, G{new string('o', i % 40)})](http://b/{i})\n", size));
        yield return ("references", size => "[b]: x\n\n" + Times($"* [a](http://b) {Times("[x][b] ", 600)}\n", size));
        foreach (var text in Dear)
        {
            var name = text.ReplaceLineEndings("\\n");
            // A little less than an eighth of a megabyte: half the size is half as many.
            yield return ($"long paragraphs of {name}", size => Times(Times(text, 130_000) + "\n\n", size));
            yield return ($"behind a link {name}", size => Times("* [a](http://b) " + Times(text, 130_000) + "\n", size));
            yield return ($"in many items {name}", size => Times("* [a](http://b) " + Times(text, 100) + "\n", size));
        }
    }

    private static string Times(string text, int size) => string.Concat(Enumerable.Repeat(text, Math.Max(1, size / text.Length)));

    private static string Grown(Func<int, string> part, int size)
    {
        var text = new StringBuilder(size + 64);
        for (var i = 0; text.Length < size; i++) text.Append(CultureInfo.InvariantCulture, $"{part(i)}");
        return text.ToString();
    }
}
