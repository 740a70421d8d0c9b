using System.Collections.Frozen;

namespace ReadingList.Lists.Forms;

/// <summary>How much of an entry a link is, by its label.</summary>
internal enum LinkRank : byte
{
    /// <summary>What goes with it: code, slides, a video.</summary>
    Beside,

    /// <summary>Nothing is said.</summary>
    Unknown,

    /// <summary>The work itself: the paper, the page.</summary>
    Work,
}

internal static class LinkRanks
{
    private static readonly FrozenSet<string> Works = FrozenSet.ToFrozenSet(
    [
        "paper", "pdf", "arxiv", "abs", "abstract", "html", "link", "url", "doi", "openreview", "acl", "acm", "ieee", "article", "post", "book", "ps", "publication", "website", "homepage", "page", "original",
        "논문", "링크", "원문", "주소", "글", "책", "기사", "홈페이지", "바로가기", "论文", "链接", "原文", "主页", "論文", "リンク", "記事",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Companions = FrozenSet.ToFrozenSet(
    [
        "code", "github", "gitlab", "source", "implementation", "repo", "repository", "slides", "slide", "video", "videos", "demo", "dataset", "data", "poster", "tweet", "thread", "youtube", "talk", "supp",
        "supplementary", "bib", "bibtex", "colab", "notebook", "blog", "review", "notes", "note", "summary", "model", "models", "weights", "코드", "소스", "영상", "동영상", "슬라이드", "발표자료", "데이터", "데모", "리뷰", "정리", "요약", "번역", "블로그",
        "コード", "動画", "スライド", "データ", "解説", "実装", "代码", "视频", "数据", "幻灯片", "笔记", "解读",
    ], StringComparer.OrdinalIgnoreCase);

    public static LinkRank Of(string label)
    {
        var rank = LinkRank.Unknown;
        foreach (var word in label.Split([' ', '[', ']', '(', ')', ':', '：', '/', '-', '|', '*', '.', ',', '_'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Companions.Contains(word)) return LinkRank.Beside;
            if (Works.Contains(word)) rank = LinkRank.Work;
        }

        return rank;
    }
}
