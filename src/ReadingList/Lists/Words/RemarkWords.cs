using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ReadingList.Lists.Words;

/// <summary>
/// What stands where facts stand and is none: lengths, pages, prices, time codes, reading marks, levels, numbers of weeks and
/// lessons, languages, topics. It is kept in the note.
/// </summary>
internal static partial class RemarkWords
{
    private const int MaxLength = 60;

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "Korean", "English", "Japanese", "Chinese", "German", "French", "Spanish", "Russian", "Free", "Paid", "Archived", "Deprecated", "Dead", "Broken", "Python", "Java",
        "C++", "C#", "R", "Go", "Rust", "JavaScript", "TypeScript", "Julia", "Beginner", "Intermediate", "Advanced", "Easy", "Medium", "Hard", "Must Read", "Must-read", "Recommended", "Coming Soon", "WIP", "New", "Hot",
        "Read", "Unread", "Done", "Todo", "Reading", "Draft", "Revised", "Updated", "Series", "Optional", "Required", "Mandatory", "Basic", "Basics", "Award", "Best Paper", "Spotlight", "Oral",
        "Author", "Authors", "Speaker", "Presenter", "Date", "Year", "Title", "Online", "Hybrid", "Offline", "In person", "Remote", "Introduction", "Overview", "Background", "Motivation", "Advice",
        "한국어", "영어", "일본어", "중국어", "한글", "영문", "국문", "무료", "유료", "추천", "강추", "필독", "필수", "선택", "번역", "원문", "입문", "초급", "중급", "고급", "기초", "심화", "읽음", "완독", "안읽음", "읽는 중", "저자", "발표자", "제목", "날짜", "온라인", "오프라인", "신규", "인기", "연재", "시리즈",
        "日本語", "英語", "中文", "英文", "日文", "韓国語", "無料", "有料", "既読", "未読", "読了", "必読", "初級", "中級", "上級", "入門", "著者", "必读", "选读", "免费", "付费", "推荐", "已读", "未读", "入门", "进阶", "基础", "作者",
    ], StringComparer.OrdinalIgnoreCase);

    // Fields and methods that lists tag their entries with.
    private static readonly FrozenSet<string> Topics = FrozenSet.ToFrozenSet(
    [
        "AI", "ML", "DL", "RL", "NLP", "CV", "LLM", "LLMs", "VLM", "MLLM", "GAN", "GANs", "VAE", "RNN", "CNN", "GNN", "LSTM", "GRU", "BERT", "GPT", "RAG", "RLHF", "SFT", "DPO", "MoE", "QA", "NER", "OCR", "ASR", "TTS", "STT", "HCI", "NLU", "NLG", "IR", "KG", "AGI", "XAI", "AutoML", "MLOps", "LLMOps", "DevOps", "DataOps",
        "Transformer", "Transformers", "Attention", "Diffusion", "Embedding", "Embeddings", "Agent", "Agents", "Prompt", "Prompting", "Reasoning", "Alignment", "Survey", "Theory", "Vision", "Speech", "Audio", "Image", "Text", "Multimodal", "Robotics", "Security", "Privacy", "Fairness", "Safety", "Ethics",
        "Machine Learning", "Deep Learning", "Reinforcement Learning", "Computer Vision", "Recommendation", "RecSys", "Search", "Ranking", "Retrieval", "Forecasting", "Time Series", "Anomaly Detection", "Optimization", "Statistics", "Math", "Database", "Databases", "DB", "SQL", "NoSQL", "Frontend", "Backend", "Web", "Mobile", "Infra", "Cloud", "Kubernetes", "Docker", "Linux", "OS", "Network", "Networking", "Algorithm", "Algorithms", "Architecture", "Design", "Testing", "Performance", "Career", "Culture", "Interview", "React", "Vue", "CSS", "HTML", "JS", "TS", "UX", "UI", "CI/CD", "API", "TIL",
        "자연어처리", "컴퓨터비전", "추천시스템", "추천 시스템", "강화학습", "딥러닝", "머신러닝", "기계학습", "데이터", "개발", "보안", "알고리즘", "프론트엔드", "백엔드", "인프라", "디자인", "검색", "음성", "비전", "생성모델", "클라우드", "데이터베이스", "면접", "커리어",
        "機械学習", "深層学習", "強化学習", "自然言語処理", "画像", "音声", "推薦", "検索", "基盤", "设计", "机器学习", "深度学习", "强化学习", "自然语言处理", "计算机视觉", "推荐系统", "前端", "后端", "数据库", "搜索", "算法",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Pauses = ["no meeting", "no class", "no session", "no lecture", "no seminar", "holiday", "cancelled", "canceled", "spring break", "fall break", "휴강", "휴회", "방학", "休講", "休会", "停课", "放假"];

    // What the words below begin with: nearly no text does, and is not asked further.
    private static readonly SearchValues<char> OfReading = SearchValues.Create("lfravwucLFRAVWUC읽완확열접추갱등수読閲追更確访已读阅");

    /// <summary>Whether the whole text is such a remark.</summary>
    public static bool Match(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is 0 or > MaxLength) return false;
        if (Holds(Words, text) || Holds(Topics, text)) return true;
        return (text.ContainsAnyInRange('0', '9') && (Length().IsMatch(text) || Pages().IsMatch(text) || Price().IsMatch(text) || Numbered().IsMatch(text) || Model().IsMatch(text))) || IsReading(text);
    }

    /// <summary>Whether it is such a word even where an organisation of that name is known: "Free", "R".</summary>
    public static bool MatchWord(ReadOnlySpan<char> text) => Holds(Words, text.Trim());

    /// <summary>Whether a line of a schedule says that nothing happens: "Jan 26: no meeting", "3/26 휴강".</summary>
    public static bool IsPause(string text) => Array.Exists(Pauses, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it counts weeks, lessons, minutes or pages: "1주차", "Lab 2", "45분".</summary>
    public static bool MatchNumbered(ReadOnlySpan<char> text) =>
        text.Length <= MaxLength && text.ContainsAnyInRange('0', '9') && (Numbered().IsMatch(text) || Length().IsMatch(text) || Pages().IsMatch(text));

    /// <summary>Whether it says when somebody read, added or visited what is listed: "read 2024-01-05", "2023.01.05 읽음", "读完".</summary>
    public static bool IsReading(ReadOnlySpan<char> text) => text.Length is > 1 and <= MaxLength && (OfReading.Contains(text[0]) ? ReadOn().IsMatch(text) : text[0] is (>= '0' and <= '9') or '\'' or '’' && ReadBehind().IsMatch(text));

    private static bool Holds(FrozenSet<string> words, ReadOnlySpan<char> text) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);

    // "45분", "12 min read", "1h 20m", "07:30", "~1.5 hours", "3회", "120k stars".
    [GeneratedRegex(@"^(약|총|about|ca\.?|~|≈)?\s*(\d{1,2}(:\d{2}){1,2}|\d+([.,]\d+)?\s*([-–~]\s*\d+\s*)?(h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|days?|weeks?|months?|시간|분|초|일|주|개월|分|分钟|分鐘|分間|秒|小时|小時|時間|天|k|gb|mb|kb|words?|자|字|slides?|장|페이지|쪽|p|pp|pgs?|pages?|頁|页|ページ|편|강|화|회|話|回|讲|講|점|명|개|권|%|stars?|points?|views?|likes?|times?)(\s*\d+\s*(m|mins?|s|secs?|분|초|分|秒))?)(\s*(read|reads|long|video|talk|읽기|분량|소요|정도|이내))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Length();

    // "p. 12-20", "pages 39–59", "pp.3–14", "볼륨 2".
    [GeneratedRegex(@"^(p|pp|pg|pages?|쪽|vol|volume|no|number|제)\.?\s*\d+(\s*[-–~]\s*\d+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Pages();

    [GeneratedRegex(@"^([$€£¥₩￥]\s?\d[\d.,]*\s*([kKmM]|/\s?\w+|만)?|\d[\d.,]*\s*(만|천)?\s?(원|엔|달러|円|元|€|\$|usd|eur|krw|jpy|dollars?|won)(/\s?\w+)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Price();

    // "1주차", "Week 3", "第 3 期", "Lab 2", "Lv.3", "Lecture 4a", "S01E02", "#12", "Chapters 1 and 2", "Grade A2".
    [GeneratedRegex(@"^(제?\s?\d+(\.\d+)?\s?(주차?|강|회차?|화|편|장|호|기|일차|차시|차|권|부|단계|레벨|번째|학기|학년|st|nd|rd|th)|第?\s?\d+\s?(期|周|週|回|章|节|節|讲|講|课|課|話|弾|巻|卷|号|部|阶段|段階|天|日目|週目)|(day|week|wk|lecture|lec|lesson|class|chapters?|ch|part|vol|volume|no|issue|season|session|unit|module|step|level|lv|lab|hw|homework|assignment|episode|ep|exercise|tier|grade|round|phase|section|sec|topic|paper|talk|레벨|난이도|시즌|에피소드|챕터|파트|세션|난도|レベル|難易度|难度)\s?[.:#]?\s?\d+[a-z]?(\s?([-–,&/~]|and|와|및)\s?\d+)*|s\d+\s?e\d+|#\d+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();

    // "GPT-9", "T5", "v1.2", "LLaMA-2-70B", "DS-GA 1008", "CS231n".
    [GeneratedRegex(@"^(v\d+(\.\d+)*|[A-Za-z]+-\d[\w.-]*|[A-Z]{1,3}\d{1,2}|[A-Z][A-Z-]{1,7} ?\d{3,4}[a-zA-Z]?)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Model();

    [GeneratedRegex(@"^((last|first)\s)?(read|re-?read|accessed|retrieved|visited|viewed|added|updated|watched|finished|archived|checked|읽음|읽은 날|완독|확인|열람|접속|추가|갱신|등록|수정|読了|閲覧|追加|更新|確認|访问|已读|读完|更新于|阅读)(\s?(on|at|in|일|日)\b)?\s?[:：]?\s?[\d.\-/년월일年月日, ]*([A-Z][a-z]{2,8}\.?( \d{1,2},)? \d{4})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ReadOn();

    [GeneratedRegex(@"^['’]?\d[\d.\-/년월일年月日 ]*\s?(에\s?|に)?(read|accessed|읽음|읽었음|읽다|완독|확인|열람|접속|추가|갱신|등록|수정|시청|読了|閲覧|追加|更新|確認|访问|已读|读完|阅读|添加)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ReadBehind();
}
