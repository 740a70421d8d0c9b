using System.Reflection;
using System.Reflection.Emit;

namespace ReadingList.Testing;

/// <summary>Which room of an assembly knows which other, by what its compiled code names.</summary>
public static class Arrows
{
    private const BindingFlags Every = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <returns>Each room with those that it knows, without itself; rooms are namespaces without the product's name.</returns>
    public static SortedDictionary<string, SortedSet<string>> Of(Assembly assembly)
    {
        var arrows = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var type in assembly.GetTypes())
        {
            if (Room(type) is not { } room) continue;
            if (!arrows.TryGetValue(room, out var known)) arrows.Add(room, known = new(StringComparer.Ordinal));
            known.UnionWith(Named(type).SelectMany(Parts).Select(Room).OfType<string>().Where(other => other != room));
        }

        return arrows;
    }

    /// <returns>Whoever a room knows, and whoever they know; itself only where it is in a circle.</returns>
    public static HashSet<string> Reached(SortedDictionary<string, SortedSet<string>> arrows, string from)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>(arrows[from]);
        while (next.TryDequeue(out var room))
        {
            if (reached.Add(room)) foreach (var other in arrows.GetValueOrDefault(room) ?? []) next.Enqueue(other);
        }

        return reached;
    }

    // "" for the product itself.
    private static string? Room(Type type) => type.Namespace is "ReadingList" ? "" : type.Namespace?.StartsWith("ReadingList.", StringComparison.Ordinal) == true ? type.Namespace["ReadingList.".Length..] : null;

    // List<Entry?[]> names Entry too.
    private static IEnumerable<Type> Parts(Type type)
    {
        while (type.HasElementType) type = type.GetElementType()!;
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type) : [type];
    }

    private static IEnumerable<Type> Named(Type type)
    {
        if (type.BaseType is { } above) yield return above;
        foreach (var face in type.GetInterfaces()) yield return face;
        foreach (var field in type.GetFields(Every)) yield return field.FieldType;
        foreach (var method in type.GetMethods(Every).Cast<MethodBase>().Concat(type.GetConstructors(Every)))
        {
            foreach (var parameter in method.GetParameters()) yield return parameter.ParameterType;
            if (method is MethodInfo { ReturnType: var answer }) yield return answer;
            foreach (var named in InBody(method)) yield return named;
        }
    }

    private static IEnumerable<Type> InBody(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body) yield break;
        foreach (var local in body.LocalVariables) yield return local.LocalType;
        var (code, typeArguments, methodArguments) = (body.GetILAsByteArray()!, method.DeclaringType!.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : []);
        for (var at = 0; at < code.Length;)
        {
            var instruction = Codes[code[at] == 0xFE ? (short)(0xFE00 | code[at + 1]) : code[at]];
            at += instruction.Size;
            if (instruction.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                var member = method.Module.ResolveMember(BitConverter.ToInt32(code, at), typeArguments, methodArguments);
                if ((member as Type ?? member?.DeclaringType) is { } named) yield return named;
            }

            at += Length(instruction.OperandType, code, at);
        }
    }

    private static int Length(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}
