namespace ReadingList.Browsing;

/// <param name="IsLast">Whether no row stands behind them.</param>
internal readonly record struct PageOfRows(List<int> Rows, bool IsLast);
