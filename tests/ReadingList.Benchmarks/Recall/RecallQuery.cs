namespace ReadingList.Benchmarks.Recall;

/// <summary>A query and what it means.</summary>
/// <param name="Typed">As a reader types it.</param>
/// <param name="Wanted">Each must occur.</param>
/// <param name="Excluded">None may occur.</param>
/// <param name="AsInitials">Whether the terms also count as initial consonants of titles and names.</param>
internal sealed record RecallQuery(string Typed, string[] Wanted, string[] Excluded, bool AsInitials)
{
    public static RecallQuery Words(params string[] terms) => new(string.Join(' ', terms), terms, [], AsInitials: false);

    public static RecallQuery Phrase(string phrase) => new($"\"{phrase}\"", [phrase], [], AsInitials: false);

    public static RecallQuery Without(string wanted, string excluded) => new($"{wanted} -{excluded}", [wanted], [excluded], AsInitials: false);

    public static RecallQuery Initials(string consonants) => new(consonants, [consonants], [], AsInitials: true);
}

/// <summary>Queries of one kind.</summary>
internal sealed record RecallKind(string Name, IReadOnlyList<RecallQuery> Queries);
