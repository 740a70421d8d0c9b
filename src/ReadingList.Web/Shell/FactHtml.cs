using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using ReadingList.Catalog;
using ReadingList.Web.Localization;

namespace ReadingList.Web.Shell;

/// <summary>
/// What a list says of an entry, or what was inferred, which shows and is said to who listens. A page holds a hundred of them: code
/// makes them in a fraction of a partial view's time.
/// </summary>
public static class FactHtml
{
    /// <param name="markedHtml">Safe HTML of the name with the hits of a search; null without.</param>
    public static IHtmlContent Name(string name, bool inferred, string? markedHtml = null) =>
        new Fact("span", "lang", Words.OtherOf(name), name, markedHtml, inferred ? "Guess.Address" : null);

    public static IHtmlContent Date(PartialDate date, ValueOrigin origin)
    {
        var time = new Fact("time", "datetime", date.ToString(), Words.Date(date), null, origin == ValueOrigin.Stated ? null : "Guess." + origin);
        return new HtmlContentBuilder().AppendHtml("<span>").AppendHtml(time).AppendHtml("</span>");
    }

    /// <param name="Html">Safe HTML to show instead of the text.</param>
    /// <param name="Reason">The key of a word; null where nothing was guessed.</param>
    private sealed record Fact(string Tag, string Attribute, string? Value, string Text, string? Html, string? Reason) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            writer.Write('<');
            writer.Write(Tag);
            if (Reason is not null) writer.Write(" class=\"guess\"");
            if (Value is not null) Write(Attribute, Value);
            if (Reason is not null) Write("title", Words.Text(Reason));
            writer.Write('>');
            if (Html is null) encoder.Encode(writer, Text);
            else writer.Write(Html);
            writer.Write("</");
            writer.Write(Tag);
            writer.Write('>');
            if (Reason is null) return;
            writer.Write("<span class=\"vh\"> (");
            encoder.Encode(writer, Words.Text("Guess"));
            writer.Write(")</span>");

            void Write(string name, string value)
            {
                writer.Write($" {name}=\"");
                encoder.Encode(writer, value);
                writer.Write('"');
            }
        }
    }
}
