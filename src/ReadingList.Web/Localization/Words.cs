using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using ReadingList.Catalog;

namespace ReadingList.Web.Localization;

/// <summary>The interface's own words in the reader's language: <c>Resources/Texts.resx</c> (English) and <c>Texts.ko.resx</c>.</summary>
public static class Words
{
    private static readonly ResourceManager Texts = new("ReadingList.Web.Resources.Texts", typeof(Words).Assembly);

    // A page asks for a few hundred; the manager takes a lock for each.
    private static readonly FrozenDictionary<string, string> English = TextsOf(CultureInfo.InvariantCulture);
    private static readonly FrozenDictionary<string, string> Korean = TextsOf(new CultureInfo("ko"));

    /// <summary>BCP 47 of the page: "ko" or "en".</summary>
    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ko" ? "ko" : "en";

    /// <exception cref="InvalidOperationException">No such text: a slip of ours that the tests find.</exception>
    public static string Text(string key) =>
        Find(key) ?? throw new InvalidOperationException($"No text is named '{key}'.");

    /// <returns>Null where no text has this name.</returns>
    public static string? Find(string key) => (Language == "ko" ? Korean : English).GetValueOrDefault(key);

    public static string Text(string key, params object?[] values)
    {
        var format = Text(key);
        var text = string.Format(CultureInfo.CurrentCulture, format, values);
        return format.Contains('”') && Language == "ko" ? Particles.Settled(text) : text;
    }

    /// <summary>"1 post", "1,234 posts", "글 99편": the text <c>key.One</c> or <c>key.Many</c>.</summary>
    public static string Count(string key, int count) =>
        Text(count == 1 ? key + ".One" : key + ".Many", Number(count));

    public static string Number(long number) => number.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>As precise as it is known: "2022", "Dec 2022", "5 Dec 2022"; "2022년", "2022년 12월", "2022년 12월 5일".</summary>
    public static string Date(PartialDate date) => (Language, date.Month, date.Day) switch
    {
        ("ko", 0, _) => $"{date.Year}년",
        ("ko", _, 0) => $"{date.Year}년 {date.Month}월",
        ("ko", _, _) => $"{date.Year}년 {date.Month}월 {date.Day}일",
        (_, 0, _) => $"{date.Year}",
        (_, _, 0) => $"{MonthName(date.Month)} {date.Year}",
        _ => $"{date.Day} {MonthName(date.Month)} {date.Year}",
    };

    /// <summary>A moment of the server, as a day and a time of UTC.</summary>
    public static string Moment(DateTime moment) =>
        $"{Date(PartialDate.Of(moment.Year, moment.Month, moment.Day))} {moment:HH:mm} UTC";

    /// <summary>For a <c>lang</c> attribute: null where the page's own language already says it.</summary>
    public static string? Other(string? language) => language is null || language == Language ? null : language;

    /// <summary>The <c>lang</c> of a name of which only the letters are known; null as above.</summary>
    public static string? OtherOf(string name) => Other(LanguageOf(name));

    /// <summary>A month by itself: "Dec", "12월".</summary>
    /// <param name="month">1 to 12.</param>
    public static string Month(int month) => Language == "ko" ? $"{month}월" : MonthName(month);

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[month - 1];

    private static FrozenDictionary<string, string> TextsOf(CultureInfo culture) =>
        Texts.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>()
            .ToFrozenDictionary(text => (string)text.Key, text => (string)text.Value!, StringComparer.Ordinal);

    private static string? LanguageOf(string name)
    {
        var letters = false;
        foreach (var letter in name)
        {
            if (letter is (>= '가' and <= '힣') or (>= 'ㄱ' and <= 'ㆎ')) return "ko";
            letters |= char.IsAsciiLetter(letter);
        }

        return letters ? "en" : null;
    }
}
