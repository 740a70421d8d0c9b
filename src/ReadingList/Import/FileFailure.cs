using System.Runtime.InteropServices;

namespace ReadingList.Import;

/// <summary>Why a file could not be read, in the system's words. Those of the exception repeat its path, which not everybody may be told.</summary>
internal static class FileFailure
{
    public static string Of(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "access is denied",
        PathTooLongException => "its path is too long",
        _ => Marshal.GetPInvokeErrorMessage(failure.HResult & 0xFFFF).TrimEnd('.'),
    };
}
