using System.Globalization;
using System.Text.RegularExpressions;
using ReadingList.Catalog;
using ReadingList.Lists;
using ReadingList.Lists.Syntax;
using ReadingList.Text;

namespace ReadingList.Checks;

/// <summary>Pages that stand in the lists more than once.</summary>
internal sealed partial class ListedPages
{
    private const int LongestPart = 20;

    private readonly Dictionary<string, Page> _first = new(StringComparer.Ordinal);
    private int _lists;

    /// <summary>The findings of a list against itself and all lists added before it.</summary>
    public IReadOnlyList<Finding> Add(CheckedList list)
    {
        _lists++;
        var findings = new List<Finding>();
        foreach (var address in list.Addresses.Where(address => address is { IsEntry: true, Canonical: not null }))
        {
            if (_first.TryAdd(address.Canonical!.Value, new Page(_lists, list.Label, address.Item, PartBehind(list, address)))) continue;
            if (Repeated(list, address, _first[address.Canonical.Value]) is { } finding) findings.Add(finding);
        }

        return findings;
    }

    public static bool IsCodeRepository(CanonicalAddress address) => CodeRepository().IsMatch(address.Value);

    private Finding? Repeated(CheckedList list, WrittenAddress address, Page earlier)
    {
        var isHere = earlier.List == _lists;
        var isSameTitle = NameKey.Of(address.Item.Title) == earlier.TitleKey;
        // Many papers share a repository of code, and name it where they have no page of their own.
        if (!isSameTitle && isHere && IsCodeRepository(address.Canonical!)) return null;
        var place = isHere ? $"line {Number(earlier.Line)}" : $"{earlier.Label}:{Number(earlier.Line)}";
        // An entry may stand in two topics and in two lists, and two versions of a thing may have one page;
        // the same entry twice in one topic is a slip of the copying hand.
        var isSlip = isHere && isSameTitle && ReferenceEquals(address.Item.Section, earlier.Section) && PartBehind(list, address) == earlier.Part;
        return list.Finding(
            CheckCodes.DuplicateAddress,
            isSlip ? Severity.Warning : Severity.Info,
            address.Offset,
            $"This page is listed already in {place}, as \"{PlainText.Shortened(earlier.Title)}\".",
            isSlip ? "Remove one of the two." : null);
    }

    // "[Title](u)（上）" and "[Title](u)（下）" are two parts that share a page.
    private static string PartBehind(CheckedList list, WrittenAddress address)
    {
        if (!address.IsWritten) return "";
        var end = address.Offset + address.Url.Length;
        var behind = list.Text.AsSpan(end, Math.Min(list.Text.Length - end, LongestPart)).TrimStart(')').TrimStart();
        var close = behind is ['(' or '（', ..] ? behind.IndexOfAny(')', '）', '\n') : -1;
        return close > 0 ? behind[..close].ToString() : "";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^https://(github\.com|gitlab\.com|bitbucket\.org|gitee\.com|codeberg\.org|huggingface\.co)/[^/]+/[^/]+(/|$)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex CodeRepository();

    /// <summary>Where a page stands first. Not the list itself: of a hundred lists none must wait for the last.</summary>
    private sealed class Page(int list, string label, ListItem item, string part)
    {
        private string? _titleKey;

        public int List => list;

        public string Label => label;

        public string Part => part;

        public int Line { get; } = item.Line;

        public string Title { get; } = item.Title;

        public Section? Section { get; } = item.Section;

        // Once: a title as long as a file may have ten thousand doubles.
        public string TitleKey => _titleKey ??= NameKey.Of(Title);
    }
}
