using System.Collections.Frozen;

namespace ReadingList.Browsing;

/// <summary>The names of the query string: those of the dimensions, and of what is set beside them.</summary>
internal static class FilterParameters
{
    internal const string Sort = "sort";
    internal const string Page = "page";
    internal const string After = "after";
    internal const string Size = "size";
    internal const string Glossary = "glossary";
    internal const string Understood = "understood";

    private static readonly FrozenDictionary<string, FilterDimension> Dimensions =
        FilterDimension.All.ToFrozenDictionary(dimension => dimension.Name);

    internal static FilterDimension? Find(string name) => Dimensions.GetValueOrDefault(name);

    internal static string NameOf(EntrySort sort) => sort switch
    {
        EntrySort.Newest => "newest",
        EntrySort.Oldest => "oldest",
        EntrySort.Relevance => "relevance",
        EntrySort.List => "list",
        EntrySort.Listed => "listed",
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "An order without a name."),
    };
}
