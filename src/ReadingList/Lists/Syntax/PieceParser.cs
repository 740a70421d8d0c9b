using ReadingList.Lists.Guard;
using ReadingList.Lists.Links;

namespace ReadingList.Lists.Syntax;

/// <summary>A text → the nodes of its pieces, one piece after the other.</summary>
internal static class PieceParser
{
    public static IEnumerable<List<Node>> Parse(SourceText source, LinkLedger ledger)
    {
        source.Footnotes = Footnotes.Of(source, ledger);
        var whole = source.Footnotes.Text;
        var pieces = ListPieces.Cut(whole);
        var definitions = Definitions(whole, pieces);
        var commentEnd = 0;
        foreach (var piece in pieces)
        {
            var text = whole.AsSpan(piece.Start, piece.End - piece.Start);
            var prefix = (definitions.IsEmpty ? "" : definitions.For(text)) + piece.TableHeader;
            var scope = new ReadingScope(source, ledger, piece.Start - prefix.Length, commentEnd);
            var parsed = prefix.Length == 0 && piece.Start == 0 && text.Length == whole.Length ? whole : string.Concat(prefix, text);
            yield return NodeReader.Read(ListMarkdown.ParsePiece(parsed), scope);
            commentEnd = scope.CommentEnd;
        }
    }

    private static CarriedDefinitions Definitions(string text, List<ListPiece> pieces)
    {
        var definitions = new CarriedDefinitions();
        if (pieces.Count == 1) return definitions;
        foreach (var piece in pieces.Where(piece => piece.HoldsDefinitions)) definitions.Add(ListMarkdown.Parse(text[piece.Start..piece.End]));
        return definitions;
    }
}
