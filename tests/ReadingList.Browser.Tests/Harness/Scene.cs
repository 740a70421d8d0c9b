using Microsoft.Playwright;

namespace ReadingList.Browser.Tests.Harness;

/// <summary>How a reader gets about.</summary>
public enum Hand
{
    Mouse,
    Keyboard,

    /// <summary>By mouse, with JavaScript switched off.</summary>
    NoScripts,
}

/// <summary>Who looks at the pages, and how. Test output shows it, so it prints short: "ko dark 390 Keyboard".</summary>
/// <param name="Language">"ko" or "en": what the browser asks for.</param>
/// <param name="Width">CSS pixels.</param>
public sealed record Scene(string Language = "ko", bool Dark = false, int Width = 1440, Hand Hand = Hand.Mouse)
{
    /// <summary>Whether the browser may keep pages for when it is offline.</summary>
    public bool KeepsPages { get; init; }

    /// <summary>Whether the app is reached by plain http under a name: no secure context, unlike 127.0.0.1.</summary>
    public bool PlainHttp { get; init; }

    public bool Scripts => Hand != Hand.NoScripts;

    public bool Korean => Language == "ko";

    /// <summary>Picks the words of the interface that this reader sees.</summary>
    public string Says(string korean, string english) => Korean ? korean : english;

    /// <summary>Languages, themes and widths.</summary>
    public static IEnumerable<Scene> Looks() =>
        from language in new[] { "ko", "en" }
        from dark in new[] { false, true }
        from width in new[] { 1440, 390 }
        select new Scene(language, dark, width);

    /// <summary>Every look, by every hand.</summary>
    public static IEnumerable<Scene> All() => Looks().SelectMany(look => Enum.GetValues<Hand>(), (look, hand) => look with { Hand = hand });

    /// <summary>Of a phone or of a window.</summary>
    public static int HeightOf(int width) => width < 800 ? 844 : 1000;

    public BrowserNewContextOptions ToOptions(string address) => new()
    {
        BaseURL = address,
        Locale = Korean ? "ko-KR" : "en-US",
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        JavaScriptEnabled = Scripts,
        ViewportSize = new ViewportSize { Width = Width, Height = HeightOf(Width) },
        ReducedMotion = ReducedMotion.Reduce,
        // A worker that keeps pages would come between a test and the app; the tests about it ask for it.
        ServiceWorkers = KeepsPages ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
    };

    public override string ToString() => $"{Language} {(Dark ? "dark" : "light")} {Width} {Hand}";
}
