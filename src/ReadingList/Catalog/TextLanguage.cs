namespace ReadingList.Catalog;

/// <summary>The language of a short text, told by its script.</summary>
public static class TextLanguage
{
    /// <returns>BCP 47: "ko" where Hangul stands, else "ja" where kana stand, else "zh" where Han characters stand, else "en".</returns>
    public static string Of(string text)
    {
        bool kana = false, han = false;
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case < 0x1100: continue;
                case <= 0x11FF or (>= 0x3131 and <= 0x318E) or (>= 0xA960 and <= 0xA97C) or (>= 0xAC00 and <= 0xD7FF): return "ko";
                case (>= 0x3041 and <= 0x30FF) or (>= 0xFF66 and <= 0xFF9D): kana = true; break;
                case (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF): han = true; break;
            }
        }

        return (kana, han) switch
        {
            (true, _) => "ja",
            (_, true) => "zh",
            _ => "en",
        };
    }
}
