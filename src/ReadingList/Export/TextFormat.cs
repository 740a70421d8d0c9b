using System.Text;
using ReadingList.Browsing;

namespace ReadingList.Export;

/// <summary>A format of plain text: something before, something for each entry, something behind.</summary>
public abstract class TextFormat : EntryFormat
{
    protected virtual bool ByteOrderMark => false;

    public sealed override async Task WriteAsync(
        ExportView view, IAsyncEnumerable<EntryListItem> entries, Stream output, CancellationToken cancel = default)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(ByteOrderMark), 16_384, leaveOpen: true);
        await writer.WriteAsync(Head(view).AsMemory(), cancel);
        var text = new StringBuilder();
        await foreach (var entry in entries.WithCancellation(cancel))
        {
            Append(text.Clear(), view, entry);
            await writer.WriteAsync(text, cancel);
        }

        await writer.WriteAsync(Foot.AsMemory(), cancel);
    }

    protected virtual string Head(ExportView view) => "";

    protected abstract void Append(StringBuilder text, ExportView view, EntryListItem entry);

    protected virtual string Foot => "";

    /// <summary>The text on one line, its control characters and doubled spaces gone.</summary>
    protected static string OneLine(string? text) =>
        text is null ? "" : string.Join(' ', new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
