using System.Globalization;
using System.Text;
using ReadingList.Browsing;
using ReadingList.Catalog;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Overviews;

/// <summary>A timeline as one small drawing, and in words.</summary>
public static class Sparkline
{
    public const int Height = 20;

    // So that one entry is not as tall as ten.
    private const int LowestTop = 3;

    /// <summary>The path of an SVG that is as many units wide as there are periods and <see cref="Height"/> high: a bar for each that holds entries.</summary>
    public static string Path(Timeline line)
    {
        var highest = Math.Max(LowestTop, line.Counts.Max());
        var path = new StringBuilder();
        for (var period = 0; period < line.Counts.Count; period++)
        {
            var tall = (int)Math.Ceiling((double)line.Counts[period] * Height / highest);
            if (tall > 0) path.Append(CultureInfo.InvariantCulture, $"M{period} {Height}v-{tall}h.8v{tall}z");
        }

        return path.ToString();
    }

    /// <summary>"Dec 2021 – Feb 2023"; one month where both are the same.</summary>
    public static string Span(PartialDate first, PartialDate last) =>
        first == last ? Words.Date(first) : $"{Words.Date(first)} – {Words.Date(last)}";
}
