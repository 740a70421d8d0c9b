using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using ReadingList.Catalog;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Pages;

/// <summary>
/// What a list says of an entry, or what was inferred, which shows and is said to who listens. A page holds a hundred of them: code
/// makes them in a tenth of a partial view's time.
/// </summary>
public static class FactHtml
{
    /// <param name="markedHtml">Safe HTML of the name with the hits of a search; null without.</param>
    public static IHtmlContent Name(string name, bool inferred, string? markedHtml = null)
    {
        var span = new TagBuilder("span");
        Set(span, "lang", Words.OtherOf(name));
        if (markedHtml is null) span.InnerHtml.Append(name);
        else span.InnerHtml.AppendHtml(markedHtml);
        return Guessed(span, inferred ? "Guess.Address" : null);
    }

    public static IHtmlContent Date(PartialDate date, ValueOrigin origin)
    {
        var time = new TagBuilder("time");
        Set(time, "datetime", date.ToString());
        time.InnerHtml.Append(Words.Date(date));
        var whole = new TagBuilder("span");
        whole.InnerHtml.AppendHtml(Guessed(time, origin == ValueOrigin.Stated ? null : "Guess." + origin));
        return whole;
    }

    // The reason is the key of a word; null where nothing was guessed.
    private static IHtmlContent Guessed(TagBuilder fact, string? reason)
    {
        if (reason is null) return fact;
        Set(fact, "class", "guess");
        Set(fact, "title", Words.Text(reason));
        var aloud = new TagBuilder("span");
        Set(aloud, "class", "vh");
        aloud.InnerHtml.Append($" ({Words.Text("Guess")})");
        return new HtmlContentBuilder().AppendHtml(fact).AppendHtml(aloud);
    }

    private static void Set(TagBuilder tag, string name, string? value)
    {
        if (value is not null) tag.Attributes[name] = value;
    }
}
