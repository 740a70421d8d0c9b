using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ReadingList.Catalog;
using ReadingList.Import;
using ReadingList.Lists;

namespace ReadingList.Cli;

/// <summary><c>readinglist parse PATH…</c>: what the reader saw, one JSON object a line.</summary>
internal static class ParseCommand
{
    private static readonly JsonSerializerOptions Json = new()
    {
        // Hangul stays Hangul; this goes to a terminal or a file, never into a page.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    public static Command Create(Shell shell, Func<ReadingListSettings> settings)
    {
        var path = PathArgument.Create(ArgumentArity.OneOrMore);
        var format = new Option<string>("--format") { Description = "Only jsonl: one JSON object a line.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var command = new Command("parse", "Prints what the reader sees in a list.") { path, format };
        // As written, but where the source's own address or a setting says otherwise: the same text is printed alike in every folder.
        command.SetAction(result => Run(shell, ListSources.Find(result.GetRequiredValue(path), shell.Access(settings()) with { AsksRepositories = false })));
        return command;
    }

    private static int Run(Shell shell, IReadOnlyList<ListSource> lists)
    {
        foreach (var list in lists)
        {
            foreach (var item in ReadList.Of(list).Document.Items)
            {
                shell.Output.WriteLine(JsonSerializer.Serialize(ParsedItem.Of(item), Json));
            }
        }

        return CommandLine.Fine;
    }
}

/// <summary>An entry as printed: see the README for the fields.</summary>
internal sealed record ParsedItem(
    int Line,
    int Column,
    IReadOnlyList<string> Sections,
    string Title,
    bool TitleInferred,
    string? Url,
    string? Published,
    bool PublishedInferred,
    string? Day,
    IReadOnlyList<string> Organizations,
    string? Venue,
    string? Authors,
    string? Kind,
    string? LinkText,
    IReadOnlyList<string> Keywords,
    string? Note,
    IReadOnlyList<ParsedLink> Related,
    IReadOnlyList<string> Images)
{
    public static ParsedItem Of(ListItem item) => new(
        item.Line,
        item.Column,
        [.. item.Section?.Path.Select(section => section.Heading) ?? []],
        item.Title,
        item.TitleIsInferred,
        item.Url,
        item.PublishedOrigin == ValueOrigin.Address ? null : item.Published?.ToString(),
        item.PublishedOrigin != ValueOrigin.Stated,
        item.Day,
        [.. item.Organizations.Where(organization => organization.Origin == ValueOrigin.Stated).Select(organization => organization.Name)],
        item.Venue,
        item.Authors,
        item.Kind,
        item.LinkText,
        item.Keywords,
        item.NoteText,
        [.. item.Related.Select(link => new ParsedLink(link.Text, link.Url))],
        [.. item.Images.Select(image => image.Url)]);
}

internal sealed record ParsedLink(string Text, string Url);
