using Microsoft.AspNetCore.Html;

namespace ReadingList.Web.Shell;

/// <summary>The small drawings inside buttons. Each stands beside words or a label, so it says nothing itself.</summary>
public static class Icon
{
    public static readonly IHtmlContent Search = Of("""<circle cx="8.5" cy="8.5" r="5.5"/><path d="m13 13 4.5 4.5"/>""");

    public static readonly IHtmlContent Later = Of("""<path d="M5.5 3.5h9v13L10 13l-4.5 3.5z"/>""");

    public static readonly IHtmlContent Read = Of("""<path d="m4 10.5 4.2 4L16 5.5"/>""");

    public static readonly IHtmlContent Copy = Of("""<path d="M7 7h9v9H7zM13 7V4H4v9h3"/>""");

    public static readonly IHtmlContent Dark = Of("""<path d="M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7z"/>""");

    public static readonly IHtmlContent Light = Of(
        """<circle cx="10" cy="10" r="3.6"/><path d="M10 2v2M10 16v2M2 10h2M16 10h2M4.4 4.4l1.4 1.4M14.2 14.2l1.4 1.4M4.4 15.6l1.4-1.4M14.2 5.8l1.4-1.4"/>""");

    private static HtmlString Of(string shapes) => new($"""<svg viewBox="0 0 20 20" aria-hidden="true">{shapes}</svg>""");
}
