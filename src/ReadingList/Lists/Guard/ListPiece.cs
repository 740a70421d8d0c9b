namespace ReadingList.Lists.Guard;

/// <summary>A part of a text that is parsed by itself.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="TableHeader">Where the piece goes on with a table: that table's header, without anything that could be a link.</param>
/// <param name="HoldsDefinitions">Some of its lines may define reference links.</param>
internal readonly record struct ListPiece(int Start, int End, string TableHeader, bool HoldsDefinitions);
