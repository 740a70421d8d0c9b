using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;
using ReadingList.Data;

namespace ReadingList.Web.Hosting;

/// <summary>
/// The keys that ASP.NET Core protects cookies and forms with: in a folder beside the database, that only its owner may open. We
/// protect nothing with them so far; they are made at the start all the same, and belong where the rest of the app's data lies.
/// </summary>
public static class ProtectionKeys
{
    private const string FolderName = "keys";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static IServiceCollection AddProtectionKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("ReadingList");
        return services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(app => new ConfigureOptions<KeyManagementOptions>(options =>
        {
            options.XmlRepository = FolderBeside(app.GetRequiredService<CatalogStore>()) is { } folder
                ? new FileSystemXmlRepository(folder, app.GetRequiredService<ILoggerFactory>())
                : new UntilTheEnd();
            // The folder's owner is all the protection there is; without a word the framework warns of it at every start.
            options.XmlEncryptor = new NullXmlEncryptor();
        }));
    }

    // Null where there is none that can be written to.
    private static DirectoryInfo? FolderBeside(CatalogStore store)
    {
        if (!Directory.Exists(store.Folder)) return null;
        var path = Path.Combine(store.Folder, FolderName);
        try
        {
            var folder = OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, OwnerOnly);
            var trial = Path.Combine(path, Path.GetRandomFileName());
            // As long as a key: a full disk still has room for names.
            File.WriteAllText(trial, new string(' ', 4_096));
            File.Delete(trial);
            return folder;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keys that last as long as the process.</summary>
    private sealed class UntilTheEnd : IXmlRepository
    {
        private readonly List<XElement> _keys = [];

        public IReadOnlyCollection<XElement> GetAllElements()
        {
            lock (_keys) return [.. _keys];
        }

        public void StoreElement(XElement element, string friendlyName)
        {
            lock (_keys) _keys.Add(element);
        }
    }
}
