using System.Globalization;
using System.Net.Sockets;

namespace ReadingList.Import;

/// <summary>Why a host could not be read, as the end of a sentence. The words of the failure itself may repeat what the host sent, or what only we know.</summary>
internal static class WebFailure
{
    public static string Of(Exception failure, TimeSpan patience) => failure switch
    {
        OperationCanceledException => string.Create(CultureInfo.InvariantCulture, $"there was no whole answer within {patience.TotalSeconds:0.#} seconds"),
        _ when Inner<PrivateAddressException>(failure) is not null =>
            "its host is in a private network, and is read only where the setting ReadingList:PrivateHosts names it",
        HttpRequestException http => $"the address cannot be read ({Reason(http.HttpRequestError, Inner<SocketException>(http))})",
        HttpIOException http => $"the address cannot be read ({Reason(http.HttpRequestError, null)})",
        IOException => "the address cannot be read (the connection broke off)",
        // Of Brotli's the framework says it this way.
        InvalidDataException or InvalidOperationException => "the answer cannot be unpacked",
        _ => $"the answer cannot be understood ({failure.GetType().Name})",
    };

    private static string Reason(HttpRequestError error, SocketException? socket) => error switch
    {
        HttpRequestError.NameResolutionError => "its host is not known",
        HttpRequestError.SecureConnectionError => "no secure connection can be made with its host",
        HttpRequestError.ConfigurationLimitExceeded => "the head of the answer is too long",
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError or HttpRequestError.VersionNegotiationError => "the answer is not HTTP",
        HttpRequestError.ResponseEnded => "the answer ended too early",
        _ => socket?.SocketErrorCode switch
        {
            SocketError.ConnectionRefused => "its host refuses the connection",
            SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData => "its host is not known",
            SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.NetworkDown => "its host cannot be reached",
            SocketError.ConnectionReset or SocketError.ConnectionAborted => "the connection broke off",
            _ => "there is no connection",
        },
    };

    private static T? Inner<T>(Exception? failure)
        where T : Exception
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure is T found) return found;
        }

        return null;
    }
}
