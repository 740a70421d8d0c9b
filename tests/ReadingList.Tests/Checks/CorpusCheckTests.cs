using ReadingList.Checks;
using ReadingList.Lists;
using ReadingList.Tests.Lists;

namespace ReadingList.Tests.Checks;

/// <summary>Lists of the wild: what is wrong in them is found, and a fix changes nothing that a reader would see.</summary>
public sealed class CorpusCheckTests
{
    [Fact]
    public void What_is_known_to_be_wrong_in_a_list_is_found_and_nothing_else()
    {
        Assert.SkipUnless(Corpus.Exists, Corpus.Missing);

        Assert.Equal(
            [
                "6:56 RL215", "11:84 RL208", "13:105 RL208", "23:104 RL209", "33:38 RL204", "52:75 RL203", "97:58 RL203", "114:104 RL203", "115:87 RL203",
                "121:90 RL208", "157:5 RL211", "157:8 RL213", "160:8 RL213", "190:79 RL205",
            ],
            Checking.Findings(Corpus.Read("awesome-aiml-blog/list.md")).Select(finding => $"{finding.Diagnostic.Line}:{finding.Diagnostic.Column} {finding.Diagnostic.Code}"));
    }

    [Fact]
    public void A_fixed_list_reads_as_before_and_has_nothing_left_to_fix()
    {
        Assert.SkipUnless(Corpus.Exists, Corpus.Missing);
        foreach (var path in Corpus.Lists())
        {
            var bytes = Corpus.Bytes(path);
            var list = CheckedList.Of(path, bytes);
            var repaired = FixedList.Of(list, ListChecks.Of(list, Checking.Today));

            var written = FixedBytes.Of(bytes, list.Text, repaired.Edits);

            Assert.NotNull(written);
            Assert.Equal(repaired.Text, ListText.Decode(written).Text);
            Assert.Equal(CatalogView(ListReader.Read(list.Text)), CatalogView(ListReader.Read(repaired.Text)));
            var again = CheckedList.Of(path, repaired.Text);
            Assert.Empty(FixedList.Of(again, ListChecks.Of(again, Checking.Today)).Edits);
        }
    }

    private static IEnumerable<string> CatalogView(ListDocument document) => document.Items.Select(item =>
        $"{item.Line} {item.Title} {ReadingList.Catalog.CanonicalUrl.Of(item.Url ?? "")?.Value} {item.Published} {item.NoteText} {string.Join('|', item.Organizations)}");
}
