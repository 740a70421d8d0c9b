using System.Text;

namespace ReadingList.Checks;

/// <summary>The bytes of a file with some places of its text changed; every other byte stays what it was.</summary>
public static class FixedBytes
{
    /// <param name="bytes">The file.</param>
    /// <param name="text">What was decoded from it.</param>
    /// <param name="edits">In the order of the text.</param>
    /// <returns>Null where bytes and text do not correspond one to one (invalid bytes): such a file is not rewritten.</returns>
    public static byte[]? Of(byte[] bytes, string text, IReadOnlyList<TextEdit> edits)
    {
        var (encoding, mark) = Encoding(bytes);
        if (encoding.GetByteCount(text) != bytes.Length - mark) return null;
        var fixedBytes = new MemoryStream(bytes.Length + 64);
        var (at, place) = (0, mark);
        fixedBytes.Write(bytes, 0, mark);
        foreach (var edit in edits)
        {
            Copy(edit.Start);
            fixedBytes.Write(encoding.GetBytes(edit.Replacement));
            place += encoding.GetByteCount(text.AsSpan(at, edit.Length));
            at += edit.Length;
        }

        Copy(text.Length);
        return fixedBytes.ToArray();

        void Copy(int end)
        {
            var length = encoding.GetByteCount(text.AsSpan(at, end - at));
            fixedBytes.Write(bytes, place, length);
            (at, place) = (end, place + length);
        }
    }

    // The encodings that ListText reads.
    private static (Encoding Encoding, int Mark) Encoding(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => (System.Text.Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (System.Text.Encoding.BigEndianUnicode, 2),
        [0xEF, 0xBB, 0xBF, ..] => (System.Text.Encoding.UTF8, 3),
        _ => (System.Text.Encoding.UTF8, 0),
    };
}
