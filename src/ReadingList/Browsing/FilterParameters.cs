using System.Collections.Frozen;

namespace ReadingList.Browsing;

/// <summary>The names of the query string: what a parameter is called and how its values are tidied.</summary>
internal static class FilterParameters
{
    internal const string Sort = "sort";
    internal const string Page = "page";
    internal const string After = "after";
    internal const string Size = "size";
    internal const string Glossary = "glossary";

    private static readonly string[] Names =
        ["q", "topic", "org", "month", "from", "to", "keyword", "site", "lang", "has", "source"];

    private static readonly FrozenDictionary<string, FilterDimension> Dimensions =
        Enum.GetValues<FilterDimension>().ToFrozenDictionary(NameOf);

    internal static string NameOf(FilterDimension dimension) => Names[(int)dimension];

    internal static bool TryFind(string name, out FilterDimension dimension) => Dimensions.TryGetValue(name, out dimension);

    internal static string NameOf(EntrySort sort) => sort switch
    {
        EntrySort.Newest => "newest",
        EntrySort.Oldest => "oldest",
        EntrySort.Relevance => "relevance",
        _ => "list",
    };

    internal static bool IsSingle(FilterDimension dimension) =>
        dimension is FilterDimension.Search or FilterDimension.From or FilterDimension.To;

    internal static bool IsDate(FilterDimension dimension) =>
        dimension is FilterDimension.Month or FilterDimension.From or FilterDimension.To;
}
