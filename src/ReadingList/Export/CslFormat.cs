using System.Text.Json;
using System.Text.Json.Serialization;
using ReadingList.Browsing;

namespace ReadingList.Export;

/// <summary>CSL-JSON 1.0: what citation processors read.</summary>
public sealed class CslFormat : EntryFormat
{
    private static readonly JsonSerializerOptions Options = new(EntryJson.Options) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public override string Name => "csl";

    public override string Label => "CSL-JSON";

    public override string MediaType => "application/vnd.citationstyles.csl+json; charset=utf-8";

    // One entry after the other: what is written is handed on whenever some kilobytes have come together.
    public override Task WriteAsync(ExportView view, IAsyncEnumerable<EntryListItem> entries, Stream output, CancellationToken cancel = default) =>
        JsonSerializer.SerializeAsync(output, entries.Select(CslItem.Of), Options, cancel);
}
