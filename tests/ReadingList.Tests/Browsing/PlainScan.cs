using System.Globalization;
using ReadingList.Browsing;
using ReadingList.Catalog;

namespace ReadingList.Tests.Browsing;

/// <summary>The filter's meaning, told a second time in the plainest way.</summary>
internal static class PlainScan
{
    internal static bool Passes(Sample sample, EntryFilter filter) =>
        filter.Criteria.GroupBy(criterion => criterion.Dimension).All(group => group.Any(criterion => Passes(sample, criterion)));

    internal static int CountWith(Sample[] samples, EntryFilter filter, FilterDimension dimension, string value)
    {
        var free = dimension.IsDate ? filter.Undated() : filter;
        return samples.Count(sample => Passes(sample, free.Only(dimension, value)));
    }

    private static bool Passes(Sample sample, Criterion criterion) => criterion.Dimension.Name switch
    {
        "topic" => sample.Topics.Any(names => UnderTopic(names, criterion.Value)),
        "org" => sample.Organizations.Any(name => Slug.Of(name) == criterion.Value),
        "keyword" => sample.Keywords.Any(name => Slug.Of(name) == criterion.Value),
        "month" => sample.Published.StartsWith(criterion.Value, StringComparison.Ordinal),
        "from" => sample.Date is { } date && date >= Date(criterion.Value),
        "to" => sample.Date is { } date && (date <= Date(criterion.Value) || sample.Published.StartsWith(criterion.Value, StringComparison.Ordinal)),
        "site" => sample.Site == criterion.Value,
        "lang" => sample.Language == criterion.Value,
        "source" => sample.Source == criterion.Value || sample.AlsoIn.Contains(criterion.Value),
        "lists" => 1 + sample.AlsoIn.Length >= int.Parse(criterion.Value, CultureInfo.InvariantCulture),
        "has" => criterion.Value switch { "note" => sample.Note is not null, "image" => sample.Images > 0, _ => sample.Related > 0 },
        _ => throw new InvalidOperationException(criterion.ToString()),
    };

    private static bool UnderTopic(string names, string value)
    {
        var slugs = names.ToLowerInvariant();
        return value.Contains('/') ? (slugs + "/").StartsWith(value + "/", StringComparison.Ordinal) : slugs.Split('/').Contains(value);
    }

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);
}
