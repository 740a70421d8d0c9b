using System.Data.Common;

namespace ReadingList.Data.Sqlite;

internal static class CommandParameters
{
    internal static void Bind(this DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    /// <summary>@0, @1, …, for a command that is run many times.</summary>
    internal static DbParameterCollection AddParameters(this DbCommand command, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@{i}";
            command.Parameters.Add(parameter);
        }

        return command.Parameters;
    }
}
