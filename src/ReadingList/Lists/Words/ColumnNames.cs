namespace ReadingList.Lists.Words;

internal enum ColumnRole
{
    Other,
    Title,
    Date,
    Organization,
    Venue,
    Authors,
    Links,
    Note,

    /// <summary>The number of a row.</summary>
    Number,

    /// <summary>Who speaks of it, or has to: no author, and a link there leads to what was said.</summary>
    Presenter,
}

/// <summary>Names of columns in English, Korean, Japanese and Chinese.</summary>
internal static class ColumnNames
{
    private static readonly (ColumnRole Role, string[] Names)[] Roles =
    [
        (ColumnRole.Title, ["title", "paper", "papers", "name", "article", "post", "model", "topic", "제목", "논문", "논문명", "이름", "글", "주제", "タイトル", "論文", "論文名", "題名", "名前", "記事", "标题", "標題", "论文", "题目", "名字", "名称", "名稱", "文章"]),
        (ColumnRole.Date, ["date", "year", "month", "published", "publication date", "release date", "released", "posted", "uploaded", "upload", "upload date", "time", "when", "날짜", "일자", "연도", "년도", "연월", "발행일", "발행연월", "게시일", "발표일", "출판년도", "출판연도", "출판일", "출판", "출간일", "출간", "발행", "공개일", "게재일", "작성일", "작성일자", "등록일", "업로드", "업로드일", "日付", "年", "年月", "公開日", "公開年", "公開", "発表年", "発表日", "投稿日", "掲載日", "掲載", "更新日", "出版日", "出版年", "出版", "アップロード", "日期", "年份", "时间", "時間", "发布", "发布时间", "发表时间", "发布日期", "發布日期", "上传", "上传日期"]),
        (ColumnRole.Organization, ["organization", "organisation", "org", "orgs", "company", "institute", "institution", "institutions", "affiliation", "affiliations", "lab", "team", "publisher", "school", "university", "학교", "대학", "대학교", "출판사", "出版社", "大学", "学校", "기관", "소속", "회사", "기업", "조직", "機関", "所属", "会社", "企業", "組織", "机构", "機構", "公司", "单位", "組織"]),
        (ColumnRole.Venue, ["venue", "conference", "journal", "publication", "conf", "학회", "학술지", "저널", "발표처", "게재처", "学会", "会議", "ジャーナル", "会议", "期刊", "會議"]),
        (ColumnRole.Authors, ["author", "authors", "author(s)", "speaker", "by", "instructor", "instructors", "lecturer", "teacher", "professor", "강사", "교수", "講師", "저자", "지은이", "글쓴이", "필자", "著者", "作者"]),
        (ColumnRole.Links, ["link", "links", "url", "code", "pdf", "github", "video", "slides", "링크", "주소", "코드", "영상", "자료", "リンク", "コード", "資料", "链接", "連結", "代码", "地址", "网址"]),
        (ColumnRole.Note, ["description", "summary", "note", "notes", "comment", "comments", "abstract", "about", "tl;dr", "tldr", "introduction", "설명", "요약", "비고", "내용", "메모", "한줄평", "説明", "概要", "要約", "備考", "メモ", "コメント", "简介", "簡介", "描述", "说明", "摘要", "备注", "介绍"]),
        (ColumnRole.Presenter, ["presenter", "presenters", "discussant", "reviewer", "host", "발표자", "발제자", "진행자", "담당", "담당자", "発表者", "担当", "担当者", "報告者", "分享人", "主讲", "主讲人", "讲者"]),
        (ColumnRole.Number, ["#", "no", "no.", "nr", "id", "번호", "순번", "番号", "序号", "编号"]),
    ];

    // A day on which somebody read or listed it: no date of its own.
    private static readonly string[] OfTheCurator = ["read", "added", "updated", "accessed", "읽은", "추가", "수정", "등록", "갱신", "読了", "読んだ", "追加", "更新", "阅读", "閱讀", "添加"];

    // A day on which a study group speaks of it.
    private static readonly string[] OfATalk = ["presentation", "presented", "talk", "seminar", "meeting", "발표", "세미나", "스터디", "発表", "輪読", "分享"];

    public static ColumnRole Role(string header)
    {
        var name = header.Trim(' ', '*', '_', ':', '`').ToLowerInvariant();
        if (Exact(name) is { } role) return role;
        name = name.TrimEnd('.');
        if (name.IndexOfAny(['(', '（']) is var open and > 0) name = name[..open].TrimEnd();
        return Exact(name) ?? Last(name);
    }

    /// <summary>Whether a column of dates says when a group met: of two such columns the other tells when a thing came out.</summary>
    public static bool IsOfATalk(string header) => Array.Exists(OfATalk, word => header.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static ColumnRole? Exact(string name)
    {
        foreach (var (role, names) in Roles)
        {
            if (names.Contains(name)) return role;
        }

        return null;
    }

    // "Paper title", "Publication year", "论文标题": the last word says what it is.
    private static ColumnRole Last(string name)
    {
        if (Array.Exists(OfTheCurator, word => name.Contains(word, StringComparison.Ordinal))) return ColumnRole.Other;
        if (name.LastIndexOf(' ') is var blank and > 0) return Exact(name[(blank + 1)..]) ?? ColumnRole.Other;
        foreach (var (role, names) in Roles)
        {
            if (Array.Exists(names, word => word.Length > 1 && word[0] > '\u02FF' && name.EndsWith(word, StringComparison.Ordinal))) return role;
        }

        return ColumnRole.Other;
    }
}
