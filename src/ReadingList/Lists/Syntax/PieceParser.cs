using Markdig.Syntax;
using ReadingList.Lists.Links;

namespace ReadingList.Lists.Syntax;

/// <summary>A text → the nodes of its pieces, one piece after the other.</summary>
internal static class PieceParser
{
    public static IEnumerable<List<Node>> Parse(SourceText source, LinkLedger ledger)
    {
        var pieces = ListPieces.Cut(source.Text);
        var definitions = Definitions(source.Text, pieces);
        var commentEnd = 0;
        foreach (var piece in pieces)
        {
            var text = source.Text.AsSpan(piece.Start, piece.End - piece.Start);
            var prefix = (definitions.IsEmpty ? "" : definitions.For(text)) + piece.TableHeader;
            var scope = new ReadingScope(source, ledger, piece.Start - prefix.Length, commentEnd);
            var whole = prefix.Length == 0 && piece.Start == 0 && text.Length == source.Text.Length ? source.Text : string.Concat(prefix, text);
            yield return NodeReader.Read(ListMarkdown.ParsePiece(whole), scope);
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
