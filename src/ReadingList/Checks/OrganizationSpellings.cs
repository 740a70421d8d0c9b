using System.Globalization;
using ReadingList.Catalog;
using ReadingList.Lists;
using ReadingList.Text;

namespace ReadingList.Checks;

/// <summary>Organisations that the list calls by two names: "HuggingFace" here, "Hugging Face" there.</summary>
internal static class OrganizationSpellings
{
    public static IEnumerable<Finding> Find(CheckedList list)
    {
        var names = list.Document.Items
            .SelectMany(item => item.Organizations.Where(name => name.Origin == ValueOrigin.Stated).Select(name => (name.Name, Item: item)))
            .ToList();
        foreach (var organization in names.GroupBy(name => list.Read.Organizations.Find(name.Name)?.Name ?? NameKey.Of(name.Name)))
        {
            var spellings = organization.GroupBy(name => name.Name).OrderByDescending(spelling => spelling.Count()).ToList();
            var usual = spellings[0];
            foreach (var other in spellings.Skip(1).Where(other => IsSameWord(other.Key, usual.Key))) yield return Other(list, other.Key, other.First().Item, other.Count(), usual.Key, usual.Count());
        }
    }

    // What was Facebook then is Meta now: two names, both right.
    private static bool IsSameWord(string one, string two) =>
        Holds(one, two) || Holds(two, one) || one.Any(char.IsAsciiLetter) != two.Any(char.IsAsciiLetter);

    private static bool Holds(string longer, string shorter) => NameKey.Of(longer).Contains(NameKey.Of(shorter), StringComparison.Ordinal);

    private static Finding Other(CheckedList list, string name, ListItem item, int count, string usual, int usualCount)
    {
        // Another spelling is a slip; a name in another script, or a longer one, may be meant.
        var isSlip = NameKey.Of(name) == NameKey.Of(usual);
        return list.Finding(
            CheckCodes.OrganizationSpelledTwice,
            isSlip ? Severity.Warning : Severity.Info,
            list.OffsetOf(item, name),
            string.Create(CultureInfo.InvariantCulture, $"\"{name}\" ({count}) is \"{usual}\" ({usualCount}) in other entries of this list."),
            isSlip ? $"Write \"{usual}\" in all of them." : null);
    }
}
