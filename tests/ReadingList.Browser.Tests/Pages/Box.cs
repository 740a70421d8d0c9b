using Microsoft.Playwright;

namespace ReadingList.Browser.Tests.Pages;

/// <summary>Where something stands on the page.</summary>
internal static class Box
{
    public static async Task<LocatorBoundingBoxResult> BoxAsync(this ILocator element)
    {
        var box = await element.BoundingBoxAsync();
        Assert.NotNull(box);
        return box;
    }

    /// <summary>Whether it begins to the right of the other and shares some height with it.</summary>
    public static bool IsBeside(this LocatorBoundingBoxResult box, LocatorBoundingBoxResult other) =>
        box.X >= other.X + other.Width && box.Y < other.Y + other.Height && other.Y < box.Y + box.Height;

    /// <summary>Whether it begins where the other ends, or further down, and shares some width with it.</summary>
    public static bool IsBelow(this LocatorBoundingBoxResult box, LocatorBoundingBoxResult other) =>
        box.Y >= other.Y + other.Height && box.X < other.X + other.Width && other.X < box.X + box.Width;
}
