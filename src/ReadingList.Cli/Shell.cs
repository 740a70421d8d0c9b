using System.Text;
using ReadingList.Import;

namespace ReadingList.Cli;

/// <summary>What a command may talk to. Results go to <see cref="Output"/>, everything else to <see cref="Error"/>.</summary>
internal sealed class Shell(StreamWriter output, TextWriter error, Func<Stream> openInput, bool errorIsTerminal, bool outputIsTerminal = false, bool hasColour = false) : IDisposable
{
    public TextWriter Output => output;

    /// <summary>The same for results that are no text of ours; what was written as text stands before them.</summary>
    public Stream OutputBytes
    {
        get
        {
            output.Flush();
            return output.BaseStream;
        }
    }

    public TextWriter Error => error;

    /// <summary>What lists may be read from.</summary>
    public SourceAccess Access(ReadingListSettings settings) => SourceAccess.Of(settings) with { OpenInput = openInput };

    /// <summary>Whether a line may be written over.</summary>
    public bool ErrorIsTerminal => errorIsTerminal;

    /// <summary>Whether a person reads the results as they come.</summary>
    public bool OutputIsTerminal => outputIsTerminal;

    public static Shell OfProcess() => new(
        new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 65_536),
        Console.Error,
        Console.OpenStandardInput,
        !Console.IsErrorRedirected,
        !Console.IsOutputRedirected,
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb");

    /// <summary>A part of a result in a colour or weight ("31" red, "1" bold), where results have any.</summary>
    public string Coloured(string text, string code) => hasColour ? $"\u001b[{code}m{text}\u001b[0m" : text;

    /// <summary>Text of strangers as one harmless line: what would steer a terminal is shown as U+FFFD.</summary>
    public static string Plain(string text) => string.Concat(text.Select(letter =>
        letter is '\n' or '\r' or '\t' ? ' '
        : char.IsControl(letter) || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? '\uFFFD'
        : letter));

    public void Dispose()
    {
        try
        {
            output.Dispose();
        }
        catch (IOException)
        {
            // Whoever read our results has gone.
        }
    }
}
