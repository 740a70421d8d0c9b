using CsCheck;

namespace ReadingList.Tests.Lists;

/// <summary>Lists made by chance, and lists of the wild that chance has damaged.</summary>
internal static class ListMutations
{
    private static readonly Gen<string> Word = Any("model", "검색", "Ray", "추천 시스템", "(RLHF)", "a|b", "*x*", "**y**", "`z`", "<b>", "&amp;", "①", "\\[", "~", "年", "[", "](", "x)", "\u00A0", "👍");
    private static readonly Gen<string> Words = Word.Array[1, 5].Select(words => string.Join(' ', words));
    private static readonly Gen<string> Url = Any("https://a.example/1", "http://b.example/x_(y)", "<https://c.example/a b>", "#anchor", "./img.png", "konlpy.org", "javascript:alert(1)", "", "mailto:a@b.example", "https://d.example/한국어");
    private static readonly Gen<string> Date = Any("Dec 2022", "2022년 12월", "2022-13", "Q3 2021", "Nov 2002", "2023-02-05", "");
    private static readonly Gen<string> Indent = Any("", "", " ", "  ", "    ", "\t", "> ");
    private static readonly Gen<string> Bullet = Any("* ", "- ", "1. ", "*", "** ", "10) ", "+ ", "");
    private static readonly Gen<string> Link = Gen.Select(Words, Date, Url, (words, date, url) => $"[{words}{(date.Length > 0 ? $" ({date}, Google)" : "")}]({url})");
    private static readonly Gen<string> Other = Any("[a][ref]", "[ref]: https://r.example/", "<https://e.example/>", "https://bare.example/x", "![i](i.png)", "<img src=\"p.png\">", "<a href=\"https://h.example\">h</a>", "<!-- [c](https://c.example/) -->", "<!--", "-->", "[two]\n(https://two.example/)", "[open](", "---", "```", "|a|b|", "|-|-|", "<details><summary>s</summary>", "</details>", "===");
    private static readonly Gen<string> Line = Gen.Frequency(
        (4, Gen.Select(Indent, Bullet, Link, (indent, bullet, link) => indent + bullet + link)),
        (2, Gen.Select(Indent, Bullet, Words, (indent, bullet, words) => indent + bullet + words)),
        (2, Gen.Select(Indent, Other, (indent, other) => indent + other)),
        (1, Gen.Select(Gen.Int[1, 7], Words, (level, words) => new string('#', level) + " " + words)),
        (1, Gen.Const("")));

    /// <summary>A list from nothing.</summary>
    public static readonly Gen<string> Made = Line.Array[0, 40].Select(lines => string.Join('\n', lines));

    /// <summary>A part of a list with characters, lines and indents shuffled.</summary>
    public static Gen<string> Damaged(IReadOnlyList<string> lists) =>
        Gen.Select(Gen.Int[0, lists.Count - 1], Gen.Double[0, 1], Gen.Int[1, 120], Gen.Int[0, 5], Gen.UInt, (list, from, length, kind, seed) =>
        {
            var lines = lists[list].Split('\n');
            var start = (int)(from * Math.Max(0, lines.Length - length));
            return Damage(lines.Skip(start).Take(length).ToList(), kind, new Random((int)seed));
        });

    private static Gen<string> Any(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Damage(List<string> lines, int kind, Random random)
    {
        for (var i = 0; i < 1 + (lines.Count / 8) && lines.Count > 0; i++)
        {
            var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
            var line = lines[one];
            var at = random.Next(line.Length + 1);
            switch (kind)
            {
                case 0:
                    lines[one] = line.Remove(at, Math.Min(random.Next(4), line.Length - at));
                    break;
                case 1:
                    lines[one] = line.Insert(at, "[]()*_`<>|#!\\\n\t \0\uD800é".Substring(random.Next(18), 1));
                    break;
                case 2:
                    (lines[one], lines[other]) = (lines[other], lines[one]);
                    break;
                case 3:
                    lines[one] = new string(' ', random.Next(7)) + line.TrimStart();
                    break;
                case 4:
                    lines[one] = line[..at] + lines[other];
                    break;
                default:
                    lines[one] = random.Next(3) switch { 0 => "> " + line, 1 => "    " + line, _ => "- " + line };
                    break;
            }
        }

        return string.Join(random.Next(4) == 0 ? "\r\n" : "\n", lines);
    }
}
