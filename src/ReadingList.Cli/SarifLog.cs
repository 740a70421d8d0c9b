using System.Text.Json.Serialization;

namespace ReadingList.Cli;

/// <summary>As SARIF 2.1.0 names its members, of those that are written.</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs);

/// <param name="ColumnKind">What a column counts.</param>
internal sealed record SarifRun(SarifTool Tool, string ColumnKind, IReadOnlyList<SarifResult> Results);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, IReadOnlyList<SarifRule> Rules);

internal sealed record SarifRule(string Id, string Name, SarifText ShortDescription);

/// <param name="RuleIndex">Its place among the rules of the driver.</param>
/// <param name="Level">"error", "warning" or "note".</param>
internal sealed record SarifResult(string RuleId, int RuleIndex, string Level, SarifText Message, IReadOnlyList<SarifLocation> Locations);

internal sealed record SarifLocation(SarifPlace PhysicalLocation);

internal sealed record SarifPlace(SarifFile ArtifactLocation, SarifRegion Region);

internal sealed record SarifFile(string Uri);

/// <param name="StartLine">From 1.</param>
/// <param name="StartColumn">From 1.</param>
internal sealed record SarifRegion(int StartLine, int StartColumn, SarifText Snippet);

internal sealed record SarifText(string Text);
