using System.CommandLine;

namespace ReadingList.Cli;

/// <summary>The lists a verb works on.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Create(ArgumentArity arity, string more = "")
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Markdown files, folders of them, their web addresses, or - for standard input." + more,
            Arity = arity,
        };

        // A misspelled option would otherwise be a file that does not exist. A file of such a name can be given as ./--name.
        paths.Validators.Add(result =>
        {
            foreach (var option in result.Tokens.Select(token => token.Value).Where(value => value.Length > 1 && value[0] == '-'))
            {
                result.AddError($"There is no option {option}.");
            }
        });
        return paths;
    }
}
