using System.Buffers;
using System.Collections.Frozen;

namespace ReadingList.Lists.Words;

/// <summary>Labels that say what a link is, not what it is called: [paper], [code], [링크].</summary>
internal static class KindWords
{
    // They say that something leads to a page, and not what it is.
    private static readonly string[] Leading = ["link", "links", "url", "address", "링크", "주소", "바로가기", "원문", "链接", "地址", "原文", "原文链接", "リンク"];

    /// <summary>Whether a label before an address says no more than that one follows.</summary>
    public static bool OnlyLeads(string label) => Leading.Contains(label.Trim(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "link", "links", "url", "paper", "papers", "pdf", "ps", "html", "code", "source", "src", "slide", "slides", "ppt", "pptx", "deck", "video", "videos", "demo",
        "blog", "post", "blogpost", "article", "repo", "repository", "implementation", "site", "website", "web", "homepage", "home",
        "page", "project", "arxiv", "abs", "abstract", "openreview", "doc", "docs", "documentation", "dataset", "data", "datasets", "tweet", "thread",
        "summary", "note", "notes", "poster", "colab", "notebook", "book", "talk", "bib", "bibtex", "supp", "supplementary", "supplement", "appendix", "model",
        "models", "weights", "checkpoint", "checkpoints", "review", "reviews", "official", "pytorch", "tensorflow", "tf", "jax", "keras", "tutorial", "extractor",
        "space", "podcast", "audio", "interview", "report", "news", "newsletter", "course", "lecture", "part", "original", "translation", "download", "wiki", "api", "playground", "leaderboard", "benchmark", "tool", "new", "pub", "acm", "ieee", "doi",
        "here", "click", "go", "read", "more", "full", "text", "online", "바로가기", "보러가기", "보기", "여기", "이동", "상세", "자세히", "본문", "전문", "원본", "こちら", "ここ", "詳細", "本文", "这里", "點此", "点击", "原文", "全文", "详情",
        "논문", "코드", "저장소", "링크", "블로그", "영상", "동영상", "슬라이드", "발표", "발표자료", "자료", "데이터", "데모", "홈페이지", "번역", "원문", "요약", "정리", "리뷰", "강의", "책", "기사", "글", "소스",
        "論文", "コード", "リンク", "ブログ", "動画", "スライド", "資料", "データ", "解説", "記事", "実装", "论文", "代码", "链接", "博客", "视频", "数据", "项目", "主页", "解读", "幻灯片", "笔记",
    ], StringComparer.OrdinalIgnoreCase);

    // Words that tell a kind where they stand beside a title, though a title may be one of them.
    private static readonly FrozenSet<string> BesideTitles = FrozenSet.ToFrozenSet(
    [
        "preprint", "draft", "thesis", "survey", "series", "keynote", "webinar", "screencast", "transcript", "cheatsheet", "ebook", "magazine", "whitepaper", "guide",
        "under", "accepted", "submitted", "long", "short", "oral", "poster", "spotlight", "study", "case",
        "튜토리얼", "논문리뷰", "인터뷰", "팟캐스트", "뉴스", "세미나", "강연", "웨비나", "チュートリアル", "講演", "本", "書籍", "教程", "课程", "播客", "新闻", "书", "书籍",
    ], StringComparer.OrdinalIgnoreCase);

    // What a course asks of its readers: words of the note.
    private static readonly FrozenSet<string> Obligations = FrozenSet.ToFrozenSet(
        ["reading", "readings", "optional", "required", "mandatory", "recommended", "homework", "assignment", "exercise", "supplemental", "additional", "필독", "필수", "선택", "과제", "읽기", "必读", "选读", "必読", "任意"],
        StringComparer.OrdinalIgnoreCase);

    // A link may be called by where it leads; in "(Dec 2022, HuggingFace)" the same word is an organisation.
    private static readonly FrozenSet<string> Sites = FrozenSet.ToFrozenSet(
        ["github", "gitlab", "twitter", "x", "youtube", "medium", "hf", "huggingface", "hugging", "face", "reddit", "linkedin", "kaggle", "bilibili", "notion", "wikipedia", "slideshare", "깃허브", "유튜브", "知乎"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Between = SearchValues.Create(" \t()[]{}-_/,.:&+|·'\"!📄💻🔗📝🎥");

    private static readonly char[] Separators = [' ', ',', '/', '-', '&'];

    /// <summary>Whether every word of a link's label is one: "Official Code", "paper 2", "code (PyTorch)", "GitHub".</summary>
    public static bool Match(string label) => Match(label, sitesToo: true);

    /// <summary>The same for words that stand where an organisation could: "GitHub" is one there.</summary>
    public static bool MatchKind(string label) => Match(label, sitesToo: false);

    /// <summary>Whether it says only what a reader has to do with the link: "Required", "optional reading", "필독".</summary>
    public static bool IsObligation(string label) => Match(label, sitesToo: false) && Array.Exists(label.Split(Separators, StringSplitOptions.RemoveEmptyEntries), word => Holds(Obligations, word));

    /// <summary>Whether it is but the number of a reference: "[1]", "12".</summary>
    public static bool IsReference(ReadOnlySpan<char> label)
    {
        label = label.Trim(" []()");
        return label.Length is 1 or 2 && !label.ContainsAnyExceptInRange('0', '9');
    }

    private static bool Match(string label, bool sitesToo)
    {
        if (label.Length > 40) return false;
        var any = false;
        foreach (var range in label.AsSpan().SplitAny(Between))
        {
            var word = label.AsSpan(range);
            if (word.IsEmpty || IsSmallNumber(word)) continue;
            if (!IsPart(word) && !Holds(Words, word) && !Holds(Obligations, word) && !Holds(sitesToo ? Sites : BesideTitles, word)) return false;
            any = true;
        }

        return any;
    }

    private static bool Holds(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    // "1편", "第2回": one of several.
    private static bool IsPart(ReadOnlySpan<char> word)
    {
        if (word[0] == '第') word = word[1..];
        var number = word.IndexOfAnyExceptInRange('0', '9');
        return number is 1 or 2 && word.Length == number + 1 && word[number] is '편' or '부' or '화' or '탄' or '회' or '강' or '回' or '話' or '编' or '篇' or '部' or '期' or '章';
    }

    private static bool IsSmallNumber(ReadOnlySpan<char> word) => word.Length <= 2 && !word.ContainsAnyExceptInRange('0', '9');
}
