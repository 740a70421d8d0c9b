namespace ReadingList.Import;

/// <summary>Codes of what the importer adds to the reader's findings; stable, listed in the README.</summary>
public static class ImportCodes
{
    /// <summary>An entry, related link or image whose address no page can lead to: relative, or not http or https.</summary>
    public const string UnusableAddress = "RL101";

    /// <summary>Links and images below an item that has no usable address of its own.</summary>
    public const string LinksWithoutEntry = "RL102";

    /// <summary>Bytes that are not UTF-8, read as U+FFFD.</summary>
    public const string InvalidBytes = "RL103";

    /// <summary>A line of the curator's organizations.txt that cannot be read and is passed over.</summary>
    public const string OrganizationNames = "RL104";

    /// <summary>A line of the curator's glossary.txt that cannot be read and is passed over.</summary>
    public const string GlossaryTerms = "RL105";

    /// <summary>Signs that nobody sees inside an address (U+200B, U+2060, U+FEFF …); they are left out.</summary>
    public const string InvisibleSigns = "RL106";

    /// <summary><c>https://name@example.com</c>: a name or password before the host of an address; it is left out.</summary>
    public const string UserInAddress = "RL107";

    /// <summary>A mail address among the links of an entry: it stays in the note, and is no page.</summary>
    public const string MailAddress = "RL108";

    /// <summary>Addresses inside the repository that holds the list; one finding a list.</summary>
    public const string RepositoryPaths = "RL109";
}
