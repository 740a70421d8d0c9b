namespace ReadingList.Browser.Tests.Harness;

/// <summary>
/// All visits share one browser, and a browser has one clipboard: tests that copy, or press every button of hostile pages, take
/// turns by being of one collection.
/// </summary>
internal static class Clipboard
{
    public const string Shared = "clipboard";
}
