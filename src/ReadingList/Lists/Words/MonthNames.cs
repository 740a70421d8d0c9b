using System.Collections.Frozen;

namespace ReadingList.Lists.Words;

/// <summary>Names of months: English ones also short, those of other languages as their writers shorten them.</summary>
internal static class MonthNames
{
    private static readonly string[] English =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    // January first; names of all languages for one month side by side. Left out is what is an everyday English word: out, set, gen.
    private static readonly FrozenDictionary<string, int> Foreign = Numbered(
    [
        "januar jänner janvier janv enero ene gennaio janeiro januari stycznia styczeń января январь ocak 一月",
        "februar février févr fév febrero febbraio fevereiro fev februari lutego luty февраля февраль şubat 二月",
        "märz mär mrz mars marzo março maart mrt marts marca marzec марта март mart 三月",
        "avril avr abril abr aprile kwietnia kwiecień апреля апрель nisan 四月",
        "mai mayo maggio maio mei maj maja мая май mayıs 五月",
        "juni juin junio giugno giu junho czerwca czerwiec июня июнь haziran 六月",
        "juli juillet juil julio luglio lug julho lipca lipiec июля июль temmuz 七月",
        "août aout agosto augustus augusti sierpnia sierpień августа август ağustos 八月",
        "septembre septiembre setiembre settembre setembro września wrzesień сентября сентябрь eylül 九月",
        "oktober okt octobre octubre ottobre ott outubro października październik октября октябрь ekim 十月",
        "novembre noviembre novembro listopada listopad ноября ноябрь kasım 十一月",
        "dezember dez décembre déc decembre diciembre dic dicembre dezembro grudnia grudzień desember декабря декабрь aralık 十二月",
    ]);

    /// <summary>1 to 12; 0 for a word that names no month.</summary>
    public static int Of(ReadOnlySpan<char> word)
    {
        for (var month = 0; month < English.Length; month++)
        {
            if (word.Length < 3 || !English[month].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            if (word.Length <= 4 || word.Length == English[month].Length) return month + 1;
        }

        if (word.Equals("sept", StringComparison.OrdinalIgnoreCase)) return 9;
        return Foreign.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? found : 0;
    }

    private static FrozenDictionary<string, int> Numbered(string[] months)
    {
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < months.Length; i++)
        {
            foreach (var name in months[i].Split(' ')) names.Add(name, i + 1);
        }

        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
