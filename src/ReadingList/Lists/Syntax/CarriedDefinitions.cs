using System.Text;
using Markdig.Syntax;

namespace ReadingList.Lists.Syntax;

/// <summary>Reference links are defined anywhere in a text; every piece must know those that it uses.</summary>
internal sealed class CarriedDefinitions
{
    private const int MaxLabelLength = 200;
    private readonly Dictionary<string, LinkReferenceDefinition> _byLabel = new(StringComparer.OrdinalIgnoreCase);

    public bool IsEmpty => _byLabel.Count == 0;

    /// <summary>Notes a parsed piece's definitions; of two with the same label the first of the text counts.</summary>
    public void Add(MarkdownDocument piece)
    {
        foreach (var definition in piece.Descendants<LinkReferenceDefinition>())
        {
            if (definition.Label is { Length: > 0 and <= MaxLabelLength } label) _byLabel.TryAdd(label, definition);
        }
    }

    /// <summary>Those whose labels stand in brackets in the text, as Markdown to put before it.</summary>
    public string For(ReadOnlySpan<char> text)
    {
        var definitions = new StringBuilder();
        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var open = text.IndexOf('['); open >= 0;)
        {
            var rest = text[(open + 1)..];
            var close = rest[..Math.Min(rest.Length, MaxLabelLength)].IndexOfAny('[', ']');
            if (close > 0 && rest[close] == ']')
            {
                var label = string.Join(' ', rest[..close].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                if (_byLabel.TryGetValue(label, out var definition) && written.Add(label)) Write(definition, definitions);
            }

            var next = rest.IndexOf('[');
            open = next < 0 ? -1 : open + 1 + next;
        }

        return definitions.Length == 0 ? "" : definitions.Append('\n').ToString();
    }

    private static void Write(LinkReferenceDefinition definition, StringBuilder text) =>
        text.Append('[').Append(definition.Label).Append("]: <").Append((definition.Url ?? "").Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)).Append(">\n");
}
