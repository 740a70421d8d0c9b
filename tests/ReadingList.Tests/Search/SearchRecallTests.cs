using Microsoft.EntityFrameworkCore;
using ReadingList.Browsing;
using ReadingList.Search;
using ReadingList.Testing;
using ReadingList.Tests.Import;
using ReadingList.Text;

namespace ReadingList.Tests.Search;

/// <summary>What the catalog finds in the project's own lists, against a plain scan of their texts.</summary>
public sealed class SearchRecallTests : IAsyncLifetime
{
    private readonly Random _random = new(20_230_218);
    private Shelf _shelf = null!;
    private CurrentSnapshot _snapshot = null!;
    private List<SearchedEntry> _entries = null!;
    private string[] _hangulWords = null!;
    private string[] _latinWords = null!;

    public async ValueTask InitializeAsync()
    {
        _shelf = await Shelf.Of([.. Directory.EnumerateFiles(Path.Combine(Project.File(), "seeds"), "*.md").Order(StringComparer.Ordinal).Select(path => (path, File.ReadAllText(path)))]);
        _snapshot = new CurrentSnapshot();
        _entries = _shelf.Read(catalog => catalog.Entries.Include(entry => entry.Organizations).Include(entry => entry.Keywords).AsNoTracking().AsSplitQuery().ToList())
            .ConvertAll(SearchedEntry.Of);
        var words = _entries.SelectMany(entry => $"{entry.Title} {entry.Note}".Split(' ', '\n', '(', ')', ',', '*')).Where(word => word.Length > 0).Distinct().ToList();
        _hangulWords = [.. words.Where(word => word.All(c => c is >= '가' and <= '힣'))];
        _latinWords = [.. words.Where(word => word.All(char.IsAsciiLetterOrDigit))];
    }

    public ValueTask DisposeAsync()
    {
        _shelf.Dispose();
        _snapshot.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public Task Any_piece_of_Korean_text_of_one_to_six_syllables() => Each(500, () =>
    {
        var word = string.Concat(Enumerable.Range(0, 3).Select(_ => Pick(_hangulWords)));
        var start = _random.Next(word.Length);
        return word.Substring(start, Math.Min(_random.Next(1, 7), word.Length - start));
    });

    [Fact]
    public Task The_tail_of_one_word_with_the_head_of_the_next() => Each(200, () => Pick(_hangulWords)[^1..] + Pick(_hangulWords)[..1]);

    [Fact]
    public Task Korean_and_Latin_mixed() => Each(200, () => _random.Next(3) switch
    {
        0 => $"{Pick(_latinWords)} {Pick(_hangulWords)}",
        1 => $"{Pick(_latinWords)}{Pick(_hangulWords)[..1]}",
        _ => $"{Pick(_hangulWords)} -{Pick(_latinWords)}",
    });

    [Fact]
    public Task With_and_without_spaces() => Each(100, () => _random.Next(2) == 0 ? Pick(_hangulWords) + Pick(_hangulWords)[..1] : string.Join(' ', Pick(_hangulWords).ToCharArray()));

    [Fact]
    public Task Latin_words_and_their_beginnings() => Each(100, () =>
    {
        var word = Pick(_latinWords);
        return _random.Next(2) == 0 ? word : word[.._random.Next(1, word.Length + 1)];
    });

    [Fact]
    public Task Names_that_are_not_shown_and_their_middle() => Each(100, () =>
    {
        var name = Pick([.. _entries.SelectMany(entry => entry.Others).Distinct()]);
        var start = _random.Next(2) == 0 ? 0 : _random.Next(name.Length);
        var piece = name.Substring(start, _random.Next(1, name.Length - start + 1)).Replace('-', ' ');
        return piece.Any(char.IsLetterOrDigit) ? piece : name;
    });

    [Fact]
    public async Task Initial_consonants_find_titles_and_names()
    {
        foreach (var word in _hangulWords.Where(word => word.Length > 1).Take(100))
        {
            var initials = string.Concat(word.Select(Initial));
            var expected = _entries.Where(entry => entry.Shown.Append(entry.Title).Any(text => HoldsInitials(text, initials)) || entry.Others.Any(name => HoldsInitials(name.TrimStart()[..Math.Min(name.Length, word.Length)], initials)));
            Assert.Equal(Ids(expected), await FindAsync(initials));
        }
    }

    [Fact]
    public async Task No_hit_runs_from_one_name_of_an_entry_into_the_next()
    {
        using var own = await Shelf.Of(("list.md", "* [One (Dec 2022, 가나다연구소, Zeta Works)](https://example.com/1)\n* [Two (Dec 2022, 연구소 Zeta)](https://example.com/2)\n"));
        using var fresh = new CurrentSnapshot();
        await using var catalog = own.Temporary.Database.CreateDbContext();
        foreach (var (typed, titles) in new[] { ("연구소zeta", "Two"), ("\"연구소 zeta\"", "Two"), ("연구소 zeta", "One Two"), ("다연구소", "One") })
        {
            Assert.True(EntryFilter.TryParse([new("q", typed), new("understood", "off")], out var filter, out _));
            var listing = await new CatalogBrowser(catalog, fresh).ListAsync(filter, TestContext.Current.CancellationToken);
            Assert.Equal(titles, string.Join(' ', listing.Items.Select(item => item.Title).Order(StringComparer.Ordinal)));
        }
    }

    [Fact]
    public async Task A_lone_vowel_before_an_initial_is_not_found_among_initials()
    {
        using var own = await Shelf.Of(("list.md", "* [ㅏ가 (Dec 2022)](https://example.com/1)\n* [ㅏㄱ (Dec 2022)](https://example.com/2)\n"));
        using var fresh = new CurrentSnapshot();
        await using var catalog = own.Temporary.Database.CreateDbContext();
        Assert.True(EntryFilter.TryParse([new("q", "ㅏㄱ")], out var filter, out _));

        var listing = await new CatalogBrowser(catalog, fresh).ListAsync(filter, TestContext.Current.CancellationToken);

        Assert.Equal("ㅏㄱ", Assert.Single(listing.Items).Title);
    }

    [Theory]
    [InlineData("구글", "서빙")]
    [InlineData("서빙", "구글")]
    [InlineData("강화학습", "RLHF")]
    public async Task What_the_glossary_widens_is_still_demanded_together(string one, string other)
    {
        var both = (await FindAsync(one, glossary: true)).Intersect(await FindAsync(other, glossary: true));

        Assert.NotEmpty(both);
        Assert.Equal(both, await FindAsync($"{one} {other}", glossary: true));
    }

    [Fact]
    public async Task Every_name_of_the_glossary_finds_what_any_of_its_other_names_finds()
    {
        // Each scan reads all texts: one name of every fourth thing, now the first and now the last.
        foreach (var name in Glossary.BuiltIn.Concepts.Where((_, i) => i % 4 == 0).Select((concept, i) => concept.Names[i % concept.Names.Count]))
        {
            var clauses = SearchPlan.Of(name, Glossary.BuiltIn).Clauses;
            var expected = Ids(_entries.Where(entry => clauses.All(clause => clause.IsMet(term => Occurs(term, entry)))));
            // Where there is none, the last syllable is taken for unfinished.
            if (expected.Length > 0) Assert.Equal(expected, await FindAsync(name, glossary: true));
        }

        static bool Occurs(SearchTerm term, SearchedEntry entry) =>
            entry.Texts.Any(text => TermMatches.Find(term, FoldedText.Of(text)).Any())
            || (term.Joined ? entry.Shown.Concat(entry.Others).Any(name => JoinedWords.OfName(TextRun.Cut(FoldedText.Of(name)))?.StartsWith(term.Runs[0].Text, StringComparison.Ordinal) == true)
                : !term.Inflected && entry.Others.Any(name => TextScan.Begins(name, term.Text)));
    }

    private async Task Each(int count, Func<string> query)
    {
        for (var i = 0; i < count; i++)
        {
            var typed = query();
            var terms = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(Ids(_entries.Where(entry => entry.Answers(terms))), await FindAsync(typed));
        }
    }

    // Written out, unlike the program's arithmetic over code points.
    private static char Initial(char syllable) => "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"[(syllable - '가') / 588];

    private static bool HoldsInitials(string text, string initials) =>
        System.Text.RegularExpressions.Regex.Replace(text, "(?<=[가-힣]) +(?=[가-힣])", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5))
            .Aggregate("", (all, c) => all + (c is >= '가' and <= '힣' ? Initial(c) : ' ')).Contains(initials, StringComparison.Ordinal);

    private async Task<string[]> FindAsync(string query, bool glossary = false)
    {
        Assert.True(EntryFilter.TryParse([new("q", query), new("size", "500"), new("glossary", glossary ? null : "off"), new("understood", "off")], out var filter, out _));
        await using var catalog = _shelf.Temporary.Database.CreateDbContext();
        var listing = await new CatalogBrowser(catalog, _snapshot).ListAsync(filter, TestContext.Current.CancellationToken);
        return [.. listing.Items.Select(item => item.Id).Order(StringComparer.Ordinal)];
    }

    private string Pick(string[] words) => words[_random.Next(words.Length)];

    private static string[] Ids(IEnumerable<SearchedEntry> entries) => [.. entries.Select(entry => entry.Id).Order(StringComparer.Ordinal)];
}
