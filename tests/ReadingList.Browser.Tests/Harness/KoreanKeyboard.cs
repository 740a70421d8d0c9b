using Microsoft.Playwright;

namespace ReadingList.Browser.Tests.Harness;

/// <summary>A Korean input method, which grows a syllable in place before it is settled.</summary>
internal static class KoreanKeyboard
{
    public static async Task ComposeAsync(this ICDPSession session, params string[] stages)
    {
        foreach (var text in stages)
        {
            await session.SendAsync("Input.imeSetComposition", new() { ["text"] = text, ["selectionStart"] = text.Length, ["selectionEnd"] = text.Length });
        }
    }

    /// <summary>The syllable is settled: the composition ends.</summary>
    public static Task CommitAsync(this ICDPSession session, string text) => session.SendAsync("Input.insertText", new() { ["text"] = text });

    /// <summary>The input method keeps a key to itself: the page sees the code 229 and nothing else.</summary>
    public static Task PressInCompositionAsync(this ICDPSession session, string key) =>
        session.SendAsync("Input.dispatchKeyEvent", new() { ["type"] = "rawKeyDown", ["key"] = key, ["windowsVirtualKeyCode"] = 229 });
}
