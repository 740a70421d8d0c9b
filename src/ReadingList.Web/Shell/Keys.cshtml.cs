using ReadingList.Web.Hosting;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Shell;

/// <summary>What each key does. <c>wwwroot/site.js</c> obeys them.</summary>
[WithoutCatalog]
public sealed class KeysModel : CatalogPage
{
    /// <summary>Name of a group, and of each key the text that says what it does.</summary>
    public static readonly (string Name, (string Key, string Does)[] Keys)[] Groups =
    [
        ("Lists", [("j", "Keys.Next"), ("k", "Keys.Previous"), ("Enter", "Keys.Open"), ("o", "Keys.Fold"), ("s", "Mark.later"), ("m", "Mark.read"), ("n", "Keys.NextPage"), ("p", "Keys.PreviousPage")]),
        ("Search", [("/", "Search.Label"), ("Ctrl K", "Keys.Anywhere"), ("↑ ↓", "Keys.Suggestions"), ("Esc", "Keys.CloseSuggestions")]),
        ("Go", [("g l", "Nav.Latest"), ("g t", "Dimension.topic"), ("g o", "Dimension.org"), ("g m", "Dimension.month"), ("g k", "Dimension.keyword"), ("g p", "Nav.Map"), ("g s", "Marks.Title")]),
        ("Bars", [("← →", "Keys.Bar"), ("Shift ← →", "Keys.Range"), ("Enter", "Keys.Show")]),
        ("Help", [("?", "Keys")]),
    ];

    public void OnGet() =>
        (Heading, Description, Address, Section) = (Words.Text("Keys"), Words.Text("Keys.Lead"), "/keys", "keys");
}
