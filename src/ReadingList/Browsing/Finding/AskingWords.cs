using System.Collections.Frozen;

namespace ReadingList.Browsing;

/// <summary>Words of a query that ask for entries and say nothing of them: 글, 관련, papers, about.</summary>
internal static class AskingWords
{
    private static readonly FrozenSet<string> Asking = Of("""
        글 글들 글을 글이 논문 논문들 논문을 포스트 포스팅 자료 자료들 문서들 블로그 아티클 관련 관련된 관련한 관한 대한 대해 대하여 대해서 알려줘 찾아줘 보여줘 있나 있나요
        있는 하는 위한 통한 무엇 뭐 뭔가 어떤 어떻게 좀 것 거 중 및 과 와 의 에서 쓴 나온 올라온 발표한 공개한 된 한 읽을 읽을만한 볼만한 좋은
        post posts paper papers article articles blog blogs writing writings read reads reading material materials resources entry entries
        about on for of in at by from with to the a an and or is are what which how that any some show find give me please related regarding using
        """);

    // What a text may be called, and seldom says of itself: demands where that finds something.
    private static readonly FrozenSet<string> Soft = Of("""
        사례 사례들 방법 방법들 소개 정리 경험 경험담 후기 적용기 활용기 도입기 개발기 구축기 이야기 기법 기술 원리 비교 가이드 팁 하기 줄이기 높이기 만들기 개선하기 관리 도입
        practices practice best tips guide overview introduction techniques methods ways experience lessons case study
        """);

    private static readonly FrozenSet<string> Latest = Of("최신 최신순 최근 최근에 신간 latest newest recent recently");

    public static bool Are(string folded) => Asking.Contains(folded);

    /// <summary>Whether a word is one of those that may be left out where nothing is found with them.</summary>
    public static bool MayBeLeftOut(string folded) => Soft.Contains(folded);

    /// <summary>Whether a word asks for the newest first.</summary>
    public static bool AskForLatest(string folded) => Latest.Contains(folded);

    private static FrozenSet<string> Of(string words) => words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
}
