using System.Globalization;
using Microsoft.AspNetCore.Html;
using ReadingList.Browsing;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Shell;

/// <summary>A list by its letter and colour. Colour is never alone: the name stands beside it, or is its title.</summary>
public static class FaceHtml
{
    // As many as the style sheet has; the seventh list begins again, with another letter.
    private const int Colours = 6;

    /// <summary>A class of the style sheet; null without a list.</summary>
    public static string? Colour(ListFace? list) => list is null ? null : string.Create(CultureInfo.InvariantCulture, $"l{(list.Place % Colours) + 1}");

    /// <summary>The letter alone, for where the name stands beside it: drawn by the style sheet, no text of the page.</summary>
    public static IHtmlContent Letter(ListFace list) => new HtmlContentBuilder()
        .AppendHtml($"<i class=\"face {Colour(list)}\" data-letter=\"").Append(list.Letter).AppendHtml("\"></i>");

    /// <summary>Letter and name; where a row has no room for it the style sheet leaves the letter.</summary>
    public static IHtmlContent Link(ListFace list, string address)
    {
        var link = new HtmlContentBuilder().AppendHtml($"<a class=\"list {Colour(list)}\" href=\"").Append(address).AppendHtml("\" title=\"").Append(list.Name).AppendHtml("\"");
        if (Words.OtherOf(list.Name) is { } language) link.AppendHtml(" lang=\"").Append(language).AppendHtml("\"");
        return link.AppendHtml(">").AppendHtml(Letter(list)).AppendHtml("<span>").Append(list.Name).AppendHtml("</span></a>");
    }
}
