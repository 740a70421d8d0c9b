using ReadingList.Catalog;
using ReadingList.Lists.Syntax;

namespace ReadingList.Lists;

/// <summary>Collects diagnostics while a list is read.</summary>
internal sealed class Findings(SourceText source)
{
    private readonly List<Diagnostic> _all = [];

    public void Add(string code, Severity severity, int offset, string message, int links = 0, string? suggestion = null)
    {
        var line = source.LineOf(offset);
        _all.Add(new Diagnostic(code, severity, line, source.ColumnOf(offset), message, source.Excerpt(line), links, suggestion));
    }

    public IReadOnlyList<Diagnostic> InOrder() => [.. _all.OrderBy(finding => finding.Line).ThenBy(finding => finding.Column).ThenBy(finding => finding.Code, StringComparer.Ordinal)];
}
