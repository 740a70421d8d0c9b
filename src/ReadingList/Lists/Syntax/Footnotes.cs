using System.Buffers;
using ReadingList.Lists.Guard;
using ReadingList.Lists.Links;

namespace ReadingList.Lists.Syntax;

/// <summary>
/// <c>[^1]: text</c> anywhere in a list is the note of the entry that cites it: <c>[Title](u)[^1]</c>. Definitions that something
/// cites are read by themselves, before everything else, and left out of the text's own blocks.
/// </summary>
internal sealed class Footnotes
{
    private const int MaxLabelLength = 60;
    private const int MaxDefinitions = 5_000;

    private static readonly SearchValues<char> EndLabel = SearchValues.Create("[]\r\n \t");

    private readonly Dictionary<string, List<Node>> _byLabel = new(StringComparer.OrdinalIgnoreCase);

    private Footnotes(string text) => Text = text;

    public static Footnotes None { get; } = new("");

    /// <summary>The list's text, blank where the definitions stand; as long as it was.</summary>
    public string Text { get; private set; }

    public static Footnotes Of(SourceText source, LinkLedger ledger)
    {
        var notes = new Footnotes(source.Text);
        var definitions = Definitions(source);
        if (definitions.Count == 0) return notes;
        var cited = Cited(source.Text, definitions);
        var text = source.Text.ToCharArray();
        foreach (var (label, start, content, end) in definitions.Where(definition => cited.Contains(definition.Label)))
        {
            // Of two with one label the first counts. The other stays text: read here too, its links would be counted twice.
            if (notes._byLabel.ContainsKey(label)) continue;
            var document = ListMarkdown.ParsePiece(source.Text[content..end]);
            notes._byLabel.Add(label, NodeReader.Read(document, new ReadingScope(source, ledger, content, 0)));
            for (var at = start; at < end; at++)
            {
                if (text[at] is not ('\n' or '\r')) text[at] = ' ';
            }
        }

        notes.Text = new string(text);
        return notes;
    }

    public IReadOnlyList<Node> Of(string label) => _byLabel.GetValueOrDefault(label, []);

    /// <summary>Takes the signs that cite a note, <c>[^1]</c>, out of the text. To Markdown their bracket is a text by itself.</summary>
    public Token[] Mark(Token[] tokens)
    {
        if (_byLabel.Count == 0) return tokens;
        foreach (var token in tokens.Where(token => token.MirrorsSource()))
        {
            for (var at = Next(token.Start, token.End); at >= 0; at = Next(at + 1, token.End))
            {
                if (LabelAt(Text, at) is not { } label || !_byLabel.ContainsKey(label)) continue;
                var end = at + label.Length + 3;
                tokens = TokenOverlay.Lay(tokens, at, end, new Token(TokenKind.Footnote, label, at, end));
            }
        }

        return tokens;
    }

    // The bracket in this text, the mark perhaps behind it.
    private int Next(int from, int end)
    {
        var found = from < end ? Text.AsSpan(from, Math.Min(end + 1, Text.Length) - from).IndexOf("[^") : -1;
        return found < 0 ? -1 : from + found;
    }

    private static List<(string Label, int Start, int Content, int End)> Definitions(SourceText source)
    {
        var definitions = new List<(string, int, int, int)>();
        if (!source.Text.Contains("[^", StringComparison.Ordinal)) return definitions;
        var fences = new FenceTracker();
        for (var line = 1; line <= source.LineCount && definitions.Count < MaxDefinitions; line++)
        {
            if (!fences.Enter(source.Line(line)) || DefinitionIn(source, line) is not var (label, content)) continue;
            var start = source.LineStart(line);
            while (line < source.LineCount && GoesOn(source, line + 1)) line++;
            definitions.Add((label, start, content, source.LineStart(line) + source.Line(line).Length));
        }

        return definitions;
    }

    // A word alone is an address: to Markdown that is the definition of a link, and it reads it as one.
    private static (string Label, int Content)? DefinitionIn(SourceText source, int line)
    {
        var text = source.Line(line);
        var indent = text.Length - text.TrimStart(' ').Length;
        if (indent > 3 || !text[indent..].StartsWith("[^") || LabelAt(source.Text, source.LineStart(line) + indent) is not { } label) return null;
        var rest = text[(indent + label.Length + 3)..];
        return rest is [':', .. var content] && content.Trim().ContainsAny(' ', '\t') ? (label, source.LineStart(line) + text.Length - content.Length) : null;
    }

    // Lazy lines, and what stands in behind a blank line.
    private static bool GoesOn(SourceText source, int line)
    {
        var text = source.Line(line);
        if (source.IsBlank(line)) return line < source.LineCount && !source.IsBlank(line + 1) && source.Line(line + 1) is [' ', ' ', ' ', ' ', ..] or ['\t', ..];
        return source.IsBlank(line - 1) || text is [' ' or '\t', ..] || !BeginsBlock(text);
    }

    // "3. " begins an item; "00 pages](u)" is the rest of a line that was cut.
    private static bool BeginsBlock(ReadOnlySpan<char> text)
    {
        if (text[0] is '#' or '>' or '-' or '*' or '+' or '|' or '`' or '~' or '=' or '_' or '[' or '<' or '!') return true;
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && text[digits] is '.' or ')';
    }

    private static HashSet<string> Cited(string text, List<(string Label, int Start, int Content, int End)> definitions)
    {
        var defined = definitions.Select(definition => definition.Content).ToHashSet();
        var cited = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = text.IndexOf("[^", StringComparison.Ordinal); at >= 0; at = text.IndexOf("[^", at + 2, StringComparison.Ordinal))
        {
            if (LabelAt(text, at) is { } label && !defined.Contains(at + label.Length + 4)) cited.Add(label);
        }

        return cited;
    }

    private static string? LabelAt(string text, int at)
    {
        var label = text.AsSpan(at + 2, Math.Min(text.Length - at - 2, MaxLabelLength));
        var end = label.IndexOfAny(EndLabel);
        return end > 0 && label[end] == ']' ? label[..end].ToString() : null;
    }
}
