namespace ReadingList.Browsing;

public enum FilterProblemKind
{
    /// <summary>Neither a year (2022) nor a month (2022-12).</summary>
    NotAMonth,

    /// <summary>Neither a year, a month nor a day (2022-12-05).</summary>
    NotADate,

    /// <summary><c>from</c> lies after <c>to</c>.</summary>
    Reversed,

    NotASort,

    /// <summary>Not a whole number from 1 to the most that is allowed.</summary>
    NotInRange,

    /// <summary>Nothing that a page names as what follows it.</summary>
    NotAnEnd,

    /// <summary>Neither "on" nor "off".</summary>
    NotASwitch,

    /// <summary>More values for one parameter than a filter takes.</summary>
    TooMany,
}

/// <summary>What is malformed in a query string.</summary>
/// <param name="Parameter">Its name as in the query string.</param>
/// <param name="Value">What was given, cleaned and cut to 60 characters.</param>
public sealed record FilterProblem(FilterProblemKind Kind, string Parameter, string Value)
{
    /// <summary>One English sentence.</summary>
    public override string ToString() => Kind switch
    {
        FilterProblemKind.NotAMonth => $"“{Value}” is not a month: {Parameter} takes a year such as 2022 or a month such as 2022-12.",
        FilterProblemKind.NotADate => $"“{Value}” is not a date: {Parameter} takes 2022, 2022-12 or 2022-12-05.",
        FilterProblemKind.Reversed => $"The range ends before it begins: from={Value} lies after to.",
        FilterProblemKind.NotASort => $"“{Value}” is not an order: {Parameter} takes newest, oldest, relevance, list or listed.",
        FilterProblemKind.NotInRange when Parameter == FilterParameters.Size =>
            $"“{Value}” is not a size: {Parameter} takes a whole number from 1 to {EntryFilter.MaxSize}.",
        FilterProblemKind.NotInRange when Parameter == FilterDimension.Lists.Name => $"“{Value}” is no number of lists: {Parameter} takes a whole number from 1.",
        FilterProblemKind.NotInRange => $"“{Value}” is not a page: {Parameter} takes a whole number from 1 to {EntryFilter.MaxPage}.",
        FilterProblemKind.NotAnEnd => $"“{Value}” is no end of a page: {Parameter} takes what the page before names as its next.",
        FilterProblemKind.NotASwitch => $"“{Value}” is neither on nor off: {Parameter} takes one of them.",
        _ => $"{Parameter} is given too often: at most {EntryFilter.MaxValues} values can be asked for at once.",
    };
}
