
namespace ReadingList.Lists.Forms;

/// <summary>
/// How many entries of each form a text has. One alone is a sentence with a link in it: a form of which there is only
/// one is put out, and the text is read again without it.
/// </summary>
internal sealed class FormCounts
{
    private const int Two = 2;
    private static readonly int Kinds = Enum.GetValues<FormKind>().Length;
    private readonly int[] _counts = new int[Kinds];
    private readonly bool[] _out = new bool[Kinds];

    public bool Allows(FormKind kind) => !_out[(int)kind];

    public void Add(FormKind kind) => _counts[(int)kind]++;

    /// <returns>Whether a form stood alone and was put out; the counts begin again then.</returns>
    public bool PutOutLonely()
    {
        var any = false;
        for (var kind = 0; kind < Kinds; kind++)
        {
            if (_counts[kind] is 0 or >= Two) continue;
            any = _out[kind] = true;
        }

        if (any) Array.Clear(_counts);
        return any;
    }
}
