namespace ReadingList.Lists.Links;

/// <summary>How the text writes a link.</summary>
internal enum LinkForm
{
    /// <summary>A link, image or address in angle brackets that Markdown knows.</summary>
    Markdown,

    /// <summary><c>&lt;a href&gt;</c> or <c>&lt;img src&gt;</c>.</summary>
    Html,

    /// <summary>An address standing bare in the text.</summary>
    Bare,

    /// <summary>Not quite a link, but its address is beyond doubt: <c>[label] (https://…)</c>.</summary>
    Repaired,

    /// <summary>Meant as a link, but not one: cut over two lines, without an end.</summary>
    Broken,
}

/// <summary>What became of a link.</summary>
internal enum LinkUse
{
    None,
    Entry,
    Related,
    Image,
    Reported,
}

/// <summary>One link or image of the text.</summary>
internal sealed class ListLink(LinkForm form, bool isImage, string url, int start)
{
    public LinkForm Form { get; } = form;

    public bool IsImage { get; } = isImage;

    /// <summary>As written, without a bracket or quote that was typed before it; empty where none could be read.</summary>
    public string Url { get; } = StrayMarks.Without(url);

    /// <summary>As written.</summary>
    public string Written { get; } = url;

    /// <summary>Whether the text had to be mended to see the address.</summary>
    public bool IsMended => Form == LinkForm.Repaired || (Form != LinkForm.Broken && Url.Length != Written.Length);

    /// <summary>Offset in the source text.</summary>
    public int Start { get; } = start;

    /// <summary>The label or alternative text, plain.</summary>
    public string Text { get; set; } = "";

    public LinkUse Use { get; set; }

    /// <summary>Where it stands, for the report of what is left over.</summary>
    public LinkPlace Place { get; set; }

    /// <summary>The one found after it.</summary>
    public ListLink? Next { get; set; }
}

/// <summary>Why a link that became nothing else is only reported.</summary>
internal enum LinkPlace
{
    Prose,
    Heading,
    Comment,
    Badge,
}
