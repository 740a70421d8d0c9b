using System.Collections.Immutable;
using ReadingList.Catalog;

namespace ReadingList.Browsing;

/// <summary>
/// Which entries, in which order, which page of them: the one filter behind pages, JSON, feeds and exports. Immutable; two filters
/// are equal where they mean the same view. Links between views are made from it and never by hand.
/// </summary>
public sealed partial class EntryFilter : IEquatable<EntryFilter>
{
    public const int DefaultSize = 50;
    public const int MaxSize = 500;
    public const int MaxPage = 1_000_000;

    /// <summary>Most values of one dimension.</summary>
    public const int MaxValues = 50;

    private static readonly Comparer<FilterDimension> CanonicalOrder = Comparer<FilterDimension>.Create((one, other) => one.Place.CompareTo(other.Place));

    private static readonly ImmutableSortedSet<string> NoValues = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    private readonly ImmutableSortedDictionary<FilterDimension, ImmutableSortedSet<string>> _criteria;
    private readonly EntrySort? _sort;
    private string? _queryString;

    private EntryFilter(
        ImmutableSortedDictionary<FilterDimension, ImmutableSortedSet<string>> criteria,
        EntrySort? sort = null,
        int page = 1,
        int? requestedSize = null,
        bool glossary = true,
        PageEnd? after = null,
        bool understood = true)
    {
        _criteria = criteria;
        _sort = sort;
        Page = page;
        RequestedSize = requestedSize;
        Glossary = glossary;
        After = after;
        Understood = understood;
    }

    /// <summary>Every entry, newest first.</summary>
    public static EntryFilter Everything { get; } = new(ImmutableSortedDictionary.Create<FilterDimension, ImmutableSortedSet<string>>(CanonicalOrder));

    /// <summary>The words searched for, NFC; null without a search.</summary>
    public string? Query => Values(FilterDimension.Search) is [var query] ? query : null;

    public PartialDate? From => Date(FilterDimension.From);

    public PartialDate? To => Date(FilterDimension.To);

    /// <summary>The order that applies.</summary>
    public EntrySort Sort => _sort ?? DefaultSort;

    /// <summary>From 1.</summary>
    public int Page { get; }

    /// <summary>Where the page begins, in place of its number: behind the entries that another one ended with; null where the number says it.</summary>
    public PageEnd? After { get; }

    /// <summary>Entries on a page, 1 to <see cref="MaxSize"/>.</summary>
    public int Size => RequestedSize ?? DefaultSize;

    /// <summary>The size as asked for; null where none was (exports then hold everything).</summary>
    public int? RequestedSize { get; }

    /// <summary>The order that applies to what was found: who asks for the latest in words gets them first.</summary>
    internal EntrySort SortOf(SearchHits? hits) => _sort is null && hits is { Reading.Newest: true } ? EntrySort.Newest : Sort;

    /// <summary>Whether a search may also find related terms of the field.</summary>
    public bool Glossary { get; }

    /// <summary>Whether years, organisations and the like in the search are taken for what they mean.</summary>
    public bool Understood { get; }

    /// <summary>Whether anything narrows the catalog.</summary>
    public bool IsEmpty => _criteria.IsEmpty;

    /// <summary>Everything asked for, in canonical order: the chips of a page.</summary>
    public IReadOnlyList<Criterion> Criteria => [.. _criteria.SelectMany(pair => pair.Value.Select(value => new Criterion(pair.Key, value)))];

    /// <summary>Those that are not free, in canonical order.</summary>
    internal IEnumerable<FilterDimension> Dimensions => _criteria.Keys;

    private EntrySort DefaultSort => _criteria.ContainsKey(FilterDimension.Search) ? EntrySort.Relevance : EntrySort.Newest;

    /// <summary>The values asked for in one dimension, sorted; empty where it is free.</summary>
    public IReadOnlyList<string> Values(FilterDimension dimension) =>
        _criteria.TryGetValue(dimension, out var values) ? values : [];

    public bool Has(FilterDimension dimension, string value) =>
        _criteria.TryGetValue(dimension, out var values) && values.Contains(dimension.Tidy(value));

    /// <summary>Also this value, from the first page. A dimension of one value takes this one instead.</summary>
    /// <exception cref="ArgumentException">The value is malformed (a month that is none).</exception>
    public EntryFilter With(FilterDimension dimension, string value)
    {
        var tidy = dimension.Tidy(value);
        if (tidy.Length == 0) return this;
        if (Malformed(dimension, tidy) is { } problem) throw new ArgumentException(problem.ToString(), nameof(value));
        var values = dimension.IsSingle ? NoValues : _criteria.GetValueOrDefault(dimension, NoValues);
        return Narrowed(_criteria.SetItem(dimension, values.Add(tidy)));
    }

    /// <summary>This value and no other of its dimension.</summary>
    /// <exception cref="ArgumentException">The value is malformed.</exception>
    public EntryFilter Only(FilterDimension dimension, string value) => Without(dimension).With(dimension, value);

    /// <summary>No longer this value.</summary>
    public EntryFilter Without(FilterDimension dimension, string value)
    {
        if (!_criteria.TryGetValue(dimension, out var values)) return this;
        var rest = values.Remove(dimension.Tidy(value));
        return rest.IsEmpty ? Without(dimension) : Narrowed(_criteria.SetItem(dimension, rest));
    }

    /// <summary>The whole dimension free again.</summary>
    public EntryFilter Without(FilterDimension dimension) =>
        _criteria.ContainsKey(dimension) ? Narrowed(_criteria.Remove(dimension)) : this;

    /// <summary>From any day to any day; months stay.</summary>
    public EntryFilter WithoutPeriod() => Without(FilterDimension.From).Without(FilterDimension.To);

    /// <summary>Of any time.</summary>
    public EntryFilter Undated() => Dimensions.Where(dimension => dimension.IsDate).Aggregate(this, (filter, dimension) => filter.Without(dimension));

    /// <summary>Nothing asked for; order, size and glossary stay.</summary>
    public EntryFilter Clear() => Narrowed(Everything._criteria);

    public EntryFilter SortedBy(EntrySort sort) => new(_criteria, sort, 1, RequestedSize, Glossary, understood: Understood);

    public EntryFilter OnPage(int page) => page == Page && After is null ? this : new(_criteria, _sort, Math.Clamp(page, 1, MaxPage), RequestedSize, Glossary, understood: Understood);

    /// <summary>The page behind the end of another.</summary>
    public EntryFilter Behind(PageEnd end) => new(_criteria, _sort, 1, RequestedSize, Glossary, end, Understood);

    /// <summary>The same page as of another filter.</summary>
    internal EntryFilter OnPageOf(EntryFilter other) => other.After is { } end ? Behind(end) : OnPage(other.Page);

    public EntryFilter OfSize(int size) => new(_criteria, _sort, 1, Math.Clamp(size, 1, MaxSize), Glossary, understood: Understood);

    public EntryFilter WithGlossary(bool on) => new(_criteria, _sort, 1, RequestedSize, on, understood: Understood);

    public EntryFilter WithUnderstanding(bool on) => new(_criteria, _sort, 1, RequestedSize, Glossary, understood: on);

    public bool Equals(EntryFilter? other) => other is not null && ToQueryString() == other.ToQueryString();

    public override bool Equals(object? obj) => Equals(obj as EntryFilter);

    public override int GetHashCode() => ToQueryString().GetHashCode(StringComparison.Ordinal);

    private EntryFilter Narrowed(ImmutableSortedDictionary<FilterDimension, ImmutableSortedSet<string>> criteria) =>
        new(criteria, _sort, 1, RequestedSize, Glossary, understood: Understood);

    private PartialDate? Date(FilterDimension dimension) =>
        Values(dimension) is [var text] && PartialDate.TryParse(text, out var date) ? date : null;
}

/// <summary>One value that a filter asks for.</summary>
public readonly record struct Criterion(FilterDimension Dimension, string Value);
