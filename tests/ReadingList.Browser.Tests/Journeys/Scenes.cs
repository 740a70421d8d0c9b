using ReadingList.Browser.Tests.Harness;

namespace ReadingList.Browser.Tests.Journeys;

/// <summary>The readers of the theories.</summary>
public static class Scenes
{
    /// <summary>Two languages, two themes, two widths: by mouse, by keyboard alone, without scripts.</summary>
    public static TheoryData<Scene> All => [.. Scene.All()];

    public static TheoryData<Scene> Looks => [.. Scene.Looks()];

    /// <summary>Both languages, by every hand; for journeys on which colours and widths change nothing.</summary>
    public static TheoryData<Scene> Hands => [.. Scene.All().Where(scene => scene is { Dark: false, Width: 1440 })];

    /// <summary>A phone with scripts and a desk without, each in a language of its own: what makes an errand longer shows in one of them.</summary>
    public static TheoryData<Scene> Errands => [new Scene("ko", Width: 390), new Scene("en", Hand: Hand.NoScripts)];
}
