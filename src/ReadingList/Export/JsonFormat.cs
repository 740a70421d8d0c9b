using System.Text.Json;
using ReadingList.Browsing;

namespace ReadingList.Export;

public sealed class JsonFormat : EntryFormat
{
    public override string Name => "json";

    public override string MediaType => "application/json; charset=utf-8";

    public override bool IsPaged => true;

    public override async Task WriteAsync(ExportView view, IAsyncEnumerable<EntryListItem> entries, Stream output, CancellationToken cancel = default)
    {
        var items = await entries.Select(EntryJson.Of).ToListAsync(cancel);
        var next = view.Next is { } page ? view.Home + page.AddressBelow("/entries.json") : null;
        await JsonSerializer.SerializeAsync(output, new EntryPageJson(view.Total, items, next), EntryJson.Options, cancel);
    }
}
