using ReadingList.Catalog;
using ReadingList.Import;
using ReadingList.Lists;
using ReadingList.Lists.Syntax;

namespace ReadingList.Checks;

/// <summary>A list as its checks see it: what was read of it, and its text.</summary>
public sealed class CheckedList
{
    private readonly SourceText _source;
    private IReadOnlyList<WrittenAddress>? _addresses;

    private CheckedList(string label, string text, ReadList read) => (Label, _source, Read) = (label, new SourceText(text), read);

    /// <summary>What messages call the list.</summary>
    public string Label { get; }

    public ListDocument Document => Read.Document;

    internal ReadList Read { get; }

    public string Text => _source.Text;

    /// <summary>Nothing of the text was read: see the one diagnostic.</summary>
    internal bool IsRefused => Document.Diagnostics.Any(diagnostic => diagnostic.Code == ReadingCodes.Refused);

    internal int LineCount => _source.LineCount;

    /// <summary>Every address of an entry, and of the links in its note.</summary>
    internal IReadOnlyList<WrittenAddress> Addresses => _addresses ??= [.. WrittenAddress.Of(this)];

    /// <param name="label">What messages call the list.</param>
    /// <param name="bytes">A whole file.</param>
    /// <param name="beside">What the curator keeps beside it; null for nothing.</param>
    /// <exception cref="ImportException">The bytes are no text.</exception>
    public static CheckedList Of(string label, byte[] bytes, CuratorFiles? beside = null)
    {
        var read = ReadList.Of(label, bytes, beside ?? CuratorFiles.None);
        return new(label, ListText.Decode(bytes).Text, read);
    }

    /// <summary>The list of a source, whose bytes were read already.</summary>
    /// <exception cref="ImportException">What the curator keeps beside it cannot be read, or the list is no text.</exception>
    public static CheckedList Of(ListSource source, byte[] bytes)
    {
        // Reading comes first: it says what bytes are no text in a sentence that names the list.
        var read = ReadList.Of(source, bytes);
        return new(source.Label, ListText.Decode(bytes).Text, read);
    }

    /// <summary>A list that was read already, while its text is still there.</summary>
    /// <param name="label">What messages call the list.</param>
    /// <param name="read">See <see cref="ImportOptions.Look"/>.</param>
    public static CheckedList Of(string label, ReadList read) => new(label, read.Text ?? "", read);

    /// <param name="text">A whole list, without a byte order mark.</param>
    public static CheckedList Of(string label, string text) => new(label, text, new ReadList("", ListReader.Read(text), OrganizationNames.BuiltIn));

    /// <summary>The 1-based line with the end it has.</summary>
    internal ReadOnlySpan<char> WholeLine(int line)
    {
        var start = _source.LineStart(line);
        return Text.AsSpan(start, (line < _source.LineCount ? _source.LineStart(line + 1) : Text.Length) - start);
    }

    /// <summary>The 1-based line without its end.</summary>
    public ReadOnlySpan<char> Line(int line) => WholeLine(line).TrimEnd("\r\n");

    /// <summary>Offset of a 1-based place.</summary>
    internal int Offset(int line, int column) => Math.Min(_source.LineStart(line) + column - 1, Text.Length);

    internal int LineOf(int offset) => _source.LineOf(offset);

    /// <summary>Where a word of an item's first line stands; in front of its address rather than behind or in it.</summary>
    /// <returns>The item's own offset where the word is not found.</returns>
    internal int OffsetOf(ListItem item, string word)
    {
        var start = Offset(item.Line, item.Column);
        var line = Text.AsSpan(start, Math.Max(0, Offset(item.Line, 1) + WholeLine(item.Line).Length - start));
        var address = item.Url is { Length: > 0 } url ? line.IndexOf(url, StringComparison.Ordinal) : -1;
        var at = (address < 0 ? line : line[..address]).LastIndexOf(word, StringComparison.Ordinal);
        if (at < 0 && address >= 0) at = line[(address + item.Url!.Length)..].IndexOf(word, StringComparison.Ordinal) is >= 0 and var behind ? address + item.Url.Length + behind : -1;
        return at < 0 ? start : start + at;
    }

    internal Finding Finding(string code, Severity severity, int offset, string message, string? suggestion = null, params IReadOnlyList<TextEdit> edits)
    {
        var line = _source.LineOf(offset);
        return new(new Diagnostic(code, severity, line, _source.ColumnOf(offset), message, _source.Excerpt(line), Suggestion: suggestion), edits);
    }
}
