using System.Text;
using ReadingList.Browsing;
using ReadingList.Catalog;
using ReadingList.Export;
using ReadingList.Tests.Browsing;

namespace ReadingList.Tests.Export;

/// <summary>Entries that strangers might write, and what a format makes of them.</summary>
internal static class Exported
{
    internal static readonly string[] HostileTexts =
    [
        "=HYPERLINK(\"http://evil.example\";\"x\")", "+1+1", "@SUM(A1)", "＝1+1", "a,b;c\td", "\"quoted\"", "two\nlines\r\nand three",
        "<script>alert(1)</script>", "</A><img src=x onerror=alert(1)>", "]]>", "&amp; & &#0;", "}}} unbalanced { brace", @"\input{/etc/passwd}", "100% #1 $x_y ~ ^",
        "ER  - \nTY  - BOOK", "\0\u0001\u001f\u0085\u2028", "\uD800 lone \uDC00", "\uFFFE\uFFFF", "한글 제목 — 추천 시스템 🎉", "* [link](javascript:alert(1))", "](http://x) [", "# heading", "- dash", "`code` *em* **strong** _u_",
    ];

    internal static EntryListItem Entry(string title, string? note = null) => new()
    {
        Id = "0123456789",
        Url = "https://example.com/a(b)?q=1&r={x}",
        Host = "example.com",
        Title = title,
        TitleHtml = "",
        Language = "ko",
        Published = PartialDate.Of(2022, 12),
        Organizations = [new("스캐터랩", "스캐터랩", Inferred: false), new("Google", "google", Inferred: true)],
        Topics = [new(["Research", "NLP"], "research/nlp")],
        Keywords = [new("ChatGPT", "chatgpt")],
        NoteText = note,
        NoteHtml = note is null ? null : "<p>메모</p>",
        NoteLanguage = note is null ? null : "ko",
        Related = [new("1편", "https://example.com/1")],
        Images = [new("그림", "./images/a.png")],
        List = new("list", "list", "L", 0),
        Line = 7,
        AddedOn = new DateTime(2023, 1, 2, 3, 4, 5, DateTimeKind.Utc),
        ChangedOn = new DateTime(2023, 2, 3, 4, 5, 6, DateTimeKind.Utc),
    };

    internal static ExportView View(string query = "org=google") => new()
    {
        Title = "목록 <b>&",
        Language = "ko",
        Home = "https://list.example",
        List = "list",
        Filter = Filters.Parse(query),
        Total = 7,
        Next = Filters.Parse(query).OnPage(2),
    };

    internal static async Task<string> TextOf(EntryFormat format, params EntryListItem[] entries)
    {
        using var output = new MemoryStream();
        await format.WriteAsync(View(), entries.ToAsyncEnumerable(), output, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
