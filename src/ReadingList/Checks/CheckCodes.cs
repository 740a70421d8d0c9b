namespace ReadingList.Checks;

/// <summary>Codes of what checking a list adds to the findings of reading and importing it; stable, listed in the README.</summary>
public static class CheckCodes
{
    /// <summary>An entry without a date in a list that dates nearly all its entries.</summary>
    public const string MissingDate = "RL201";

    /// <summary>Written like a date, but none: <c>(Det 2022)</c>, <c>(2022-13)</c>.</summary>
    public const string UnreadableDate = "RL202";

    /// <summary>The line says another month than its address: <c>Jan 2023</c> and <c>/2023/02/</c>.</summary>
    public const string MonthDiffersFromAddress = "RL203";

    /// <summary>A year that is one wrong digit away from those around it, or that is still to come.</summary>
    public const string ImplausibleYear = "RL204";

    /// <summary>An entry among older or newer ones where the others are in order.</summary>
    public const string OutOfOrder = "RL205";

    /// <summary>A title with a parenthesis that is never closed.</summary>
    public const string UnclosedParenthesis = "RL206";

    /// <summary>A page that is listed already, in this list or another one.</summary>
    public const string DuplicateAddress = "RL207";

    /// <summary><c>//</c> inside the path of an address.</summary>
    public const string DoubledSlash = "RL208";

    /// <summary>Parameters that only follow the reader around: <c>?utm_source=…</c>.</summary>
    public const string TrackingParameters = "RL209";

    /// <summary>An http address of a host for which the list has https ones.</summary>
    public const string HttpBesideHttps = "RL210";

    /// <summary>A heading's number does not follow the one before it.</summary>
    public const string HeadingNumberGap = "RL211";

    /// <summary>Two headings beside each other with one number.</summary>
    public const string HeadingNumberRepeats = "RL212";

    /// <summary>A heading's number ends otherwise than the others: <c>3.2 NLP</c> among <c>3.4. Training</c>.</summary>
    public const string HeadingNumberMark = "RL213";

    /// <summary>One organisation under two names.</summary>
    public const string OrganizationSpelledTwice = "RL214";

    /// <summary>Lines that end in blanks without meaning.</summary>
    public const string TrailingBlanks = "RL215";

    /// <summary><c>Title](https://…)</c>: the end of a link without its beginning.</summary>
    public const string LostBracket = "RL216";

    /// <summary><c>[Title](www.example.org)</c>, or the same standing bare.</summary>
    public const string MissingScheme = "RL217";

    /// <summary><c>[](https://…)</c>: a link without words.</summary>
    public const string EmptyLabel = "RL218";

    /// <summary>An address that ends in <c>%20</c>.</summary>
    public const string TrailingEscape = "RL219";

    /// <summary><c>href="https://… "</c>: a blank inside the address of a link in HTML.</summary>
    public const string BlankInAddress = "RL220";

    /// <summary>A venue of another year than the heading above it: <c>(ICML 2019)</c> under <c>## 2020</c>.</summary>
    public const string VenueYear = "RL221";

    /// <summary>A byte order mark or another sign that nobody sees at the beginning of a line.</summary>
    public const string InvisibleStart = "RL222";
}
