namespace ReadingList.Lists.Links;

/// <summary>How the text writes a link.</summary>
internal enum LinkForm : byte
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
internal enum LinkUse : byte
{
    None,
    Entry,
    Related,
    Image,
    Reported,
}

/// <summary>One link or image of the text.</summary>
internal sealed class ListLink
{
    public ListLink(LinkForm form, bool isImage, string url, int start)
    {
        (Form, IsImage, Start) = (form, isImage, start);
        (Written, Url) = (url, StrayMarks.Without(url));
        IsMended = form == LinkForm.Repaired || (form != LinkForm.Broken && Url.Length != url.Length);
    }

    public LinkForm Form { get; }

    public bool IsImage { get; }

    /// <summary>As written, without a bracket or quote that was typed before it; empty where none could be read.</summary>
    public string Url { get; }

    /// <summary>As written.</summary>
    public string Written { get; }

    /// <summary>Whether the text had to be mended to see the address.</summary>
    public bool IsMended { get; }

    /// <summary>Offset in the source text.</summary>
    public int Start { get; }

    /// <summary>The label or alternative text, plain.</summary>
    public string Text { get; set; } = "";

    public LinkUse Use { get; set; }

    /// <summary>Where it stands, for the report of what is left over.</summary>
    public LinkPlace Place { get; set; }

    /// <summary>The one found after it.</summary>
    public ListLink? Next { get; set; }
}

/// <summary>Why a link that became nothing else is only reported.</summary>
internal enum LinkPlace : byte
{
    Prose,
    Heading,
    Comment,
    Badge,
}
