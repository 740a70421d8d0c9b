using Microsoft.AspNetCore.Mvc;
using ReadingList.Browsing;
using ReadingList.Web.Localization;
using ReadingList.Web.Shell;

namespace ReadingList.Web.Marks;

/// <summary>
/// The reader's own marks. The server does not know them: a script asks, with their ids, for the entries to show, and gets
/// them as every list has them: <c>/marks?id=9kcfvrhdp2,vs9sjsnsyn</c>.
/// </summary>
public sealed class MarksModel(CatalogBrowser browser) : CatalogPage
{
    /// <summary>Entries of one answer.</summary>
    public const int Most = 200;

    private const int LongestId = 32;

    public override IReadOnlyList<string> Styles => ["listing", "sheets"];

    /// <summary>Null where none were asked for.</summary>
    public IReadOnlyList<FoundEntry>? Found { get; private set; }

    /// <summary>Entries with another id now: "old:new old:new".</summary>
    public string? Moved { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        (Heading, Description, Section) = (Words.Text("Marks.Title"), Words.Text("Marks.Lead"), "marks");
        // One value with commas: the page cache sorts the values of a parameter in place.
        var ids = Request.Query["id"].ToString();
        var asked = ids.Split(',').Where(IsId).Select(id => id.ToLowerInvariant()).Distinct().ToList();
        if (asked.Count > Most) return BadRequest();
        if (ids.Length == 0)
        {
            Address = "/marks";
            return Page();
        }

        Found = await browser.FindAllAsync(asked, cancel);
        Moved = string.Join(' ', Found.Where(each => each.Asked != each.Entry.Id).Select(each => $"{each.Asked}:{each.Entry.Id}"));
        return Page();
    }

    private static bool IsId(string text) => text.Length is > 0 and <= LongestId && text.All(char.IsAsciiLetterOrDigit);
}
