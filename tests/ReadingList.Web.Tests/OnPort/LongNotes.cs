using System.Globalization;
using ReadingList.Testing;

namespace ReadingList.Web.Tests.OnPort;

/// <summary>An app on a port over as many entries as a page may hold, each with a note of 300 words, one with a note of 70 KB.</summary>
public sealed class LongNotes : IDisposable
{
    public const int Entries = 500;

    /// <summary>Where the longest note ends.</summary>
    public const string LastWord = "마지막낱말";

    public LongNotes()
    {
        var lines = Enumerable.Range(1, Entries).Select(number => string.Create(
            CultureInfo.InvariantCulture,
            $"* [*ChatGPT* 글 {number} ({2020 + (number % 4)}-{1 + (number % 12):00}, Google)]({Url(number)}): {Note(number)}\n"));
        App = CatalogApp.Of("# 긴 글\n## Research\n### NLP\n" + string.Concat(lines)).OnPort();
    }

    public CatalogApp App { get; }

    public static string Url(int number) => string.Create(CultureInfo.InvariantCulture, $"https://example.org/{number}.html");

    public void Dispose() => App.Dispose();

    private static string Note(int number) => number == Entries / 2
        ? string.Concat(Enumerable.Repeat("요약한 문장이 여기에 이어진다. ", 1_700)) + LastWord
        : string.Join(' ', Enumerable.Repeat("word", 299)) + " 끝";
}
