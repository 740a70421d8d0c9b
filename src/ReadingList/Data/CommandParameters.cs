using System.Data.Common;

namespace ReadingList.Data;

internal static class CommandParameters
{
    internal static void Bind(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
