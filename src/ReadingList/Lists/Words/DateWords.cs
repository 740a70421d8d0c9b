using System.Collections.Frozen;

namespace ReadingList.Lists.Words;

/// <summary>Words that a date is made of: months, units, days of the week, seasons.</summary>
internal static class DateWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All = new[]
    {
        "년", "년도", "월", "일", "年", "月", "日", "号", "st", "nd", "rd", "th", "er", "주", "주차", "周", "週", "분기", "부터", "까지", "to", "t", "z", "h", "q",
        "화", "수", "목", "금", "토", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "spring", "summer", "autumn", "fall", "winter", "봄", "여름", "가을", "겨울", "상반기", "하반기", "上半期", "下半期", "上半年", "下半年", "春", "夏", "秋", "冬", "del",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Holds(ReadOnlySpan<char> word) => All.Contains(word) || MonthNames.Of(word) > 0 || word.EndsWith("요일") || word.EndsWith("曜日");
}
