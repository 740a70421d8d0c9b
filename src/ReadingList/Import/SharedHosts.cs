using System.Collections.Frozen;
using ReadingList.Catalog;

namespace ReadingList.Import;

/// <summary>Hosts under which many people and houses publish: what one entry says of itself holds for no other there.</summary>
internal static class SharedHosts
{
    // The first part of the path tells whose page it is.
    private static readonly FrozenSet<string> ByAuthor = FrozenSet.ToFrozenSet(
    [
        "github.com", "gist.github.com", "gitlab.com", "bitbucket.org", "gitee.com", "codeberg.org", "twitter.com", "x.com", "facebook.com", "velog.io",
        "brunch.co.kr", "blog.naver.com", "post.naver.com", "slideshare.net", "speakerdeck.com", "dev.to", "qiita.com", "zenn.dev", "blog.csdn.net",
    ], StringComparer.Ordinal);

    // At these the first part may be a person, a house, or a shelf that all share: "/papers", "/p", "/datasets".
    private static readonly FrozenDictionary<string, FrozenSet<string>> Shelves = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal)
    {
        ["medium.com"] = FrozenSet.ToFrozenSet(["p", "m", "s", "tag", "topic"], StringComparer.Ordinal),
        ["huggingface.co"] = FrozenSet.ToFrozenSet(["papers", "blog", "spaces", "datasets", "models", "collections", "posts", "tasks"], StringComparer.Ordinal),
        ["kaggle.com"] = FrozenSet.ToFrozenSet(["c", "competitions", "code", "datasets", "learn", "models", "discussions"], StringComparer.Ordinal),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Nothing in these addresses tells who wrote. A dot before the name: nor in those of the hosts below it.
    private static readonly FrozenSet<string> OfNobody = FrozenSet.ToFrozenSet(
    [
        // Papers, journals, publishers, proceedings and their indexes.
        ".arxiv.org", "ar5iv.org", "alphaxiv.org", ".biorxiv.org", "medrxiv.org", "chemrxiv.org", ".ssrn.com", "osf.io", ".hal.science", "zenodo.org", "figshare.com",
        "researchsquare.com", "preprints.org", ".doi.org", ".handle.net", ".acm.org", ".ieee.org", ".computer.org", ".usenix.org", "vldb.org", "cidrdb.org",
        "openreview.net", "aclanthology.org", "aclanthology.info", "aclweb.org", ".mlr.press", "jmlr.org", "tmlr.org", ".nips.cc", ".neurips.cc", ".icml.cc", ".iclr.cc", "mlsys.org",
        ".thecvf.com", "ecva.net", "bmvc2022.org", "roboticsproceedings.org", "isca-speech.org", "ijcai.org", "aaai.org", "jair.org", "ismir.net", "eurosys.org",
        "ceur-ws.org", "dagstuhl.de", "nature.com", "science.org", ".sciencemag.org", "pnas.org", "cell.com", "sciencedirect.com", "elsevier.com", ".springer.com", ".springeropen.com",
        ".biomedcentral.com", ".wiley.com", "tandfonline.com", ".sagepub.com", ".oup.com", ".cambridge.org", "mitpress.mit.edu", "direct.mit.edu", "mitpressjournals.org", ".mdpi.com",
        "frontiersin.org", ".plos.org", "peerj.com", "elifesciences.org", "hindawi.com", ".iop.org", ".aps.org", ".aip.org", ".acs.org", ".rsc.org", ".siam.org", ".informs.org", "worldscientific.com",
        "annualreviews.org", "degruyter.com", "emerald.com", "igi-global.com", "jstor.org", ".nih.gov", "pubmed.gov", "europepmc.org", "semanticscholar.org",
        "scholar.google.com", "researchgate.net", "academia.edu", "paperswithcode.com", "dblp.org", "citeseerx.ist.psu.edu", "distill.pub", "kci.go.kr", "dbpia.co.kr", "riss.kr",
        "jstage.jst.go.jp", ".cnki.net", "oreilly.com", "manning.com", "packtpub.com", "books.google.com", "leanpub.com", "goodreads.com", "yes24.com", "kyobobook.co.kr",
        // Video, sound and slides.
        ".youtube.com", "youtu.be", "vimeo.com", "bilibili.com", "dailymotion.com", "twitch.tv", "ted.com", "videolectures.net", "slideslive.com", "infoq.com", "soundcloud.com",
        "spotify.com", "podcasts.apple.com", "tv.naver.com", "nicovideo.jp", "prezi.com", "coursera.org", "edx.org", "udemy.com", "udacity.com", ".inflearn.com", "edwith.org", "class101.net",
        // Magazines and platforms of many authors; the blogs below them are somebody's.
        "towardsdatascience.com", "betterprogramming.pub", "hackernoon.com", "freecodecamp.org", "dzone.com", "kdnuggets.com", "analyticsvidhya.com", "machinelearningmastery.com",
        "itnext.io", "levelup.gitconnected.com", "uxdesign.cc", "uxplanet.org", "smashingmagazine.com", "css-tricks.com", "sitepoint.com", "thenewstack.io", "venturebeat.com", "techcrunch.com",
        "wired.com", "theverge.com", "nytimes.com", "spectrum.ieee.org", "technologyreview.com", "quantamagazine.org", "zdnet.com", "zdnet.co.kr", "bloter.net", "aitimes.com", "aitimes.kr",
        "juejin.cn", "zhihu.com", "jianshu.com", "segmentfault.com", "oschina.net", "cnblogs.com", ".csdn.net", "note.com", "okky.kr", "yozm.wishket.com", "disquiet.io", "careerly.co.kr",
        "news.ycombinator.com", "reddit.com", "lobste.rs", "quora.com", "stackoverflow.com", ".stackexchange.com", "linkedin.com", "producthunt.com", "t.me", ".wikipedia.org",
        "surfit.io", "modulabs.co.kr", "fastcampus.co.kr", "lesswrong.com", "alignmentforum.org", "instagram.com", "threads.net", "mastodon.social", "bsky.app", "weixin.qq.com",
        // Files, archives, short links.
        "docs.google.com", "drive.google.com", "sites.google.com", "colab.research.google.com", "goo.gl", "dropbox.com", "notion.so", "web.archive.org", "archive.org",
        "archive.ph", "archive.is", "webcache.googleusercontent.com", "raw.githubusercontent.com", "bit.ly", "t.co", "tinyurl.com", "ow.ly", "buff.ly", "lnkd.in", "is.gd", "han.gl", "me2.do", "url.kr",
        ".amazonaws.com", ".cloudfront.net", "scribd.com", "issuu.com", "docdroid.net", "pypi.org", "npmjs.com", "crates.io", "nbviewer.org",
    ], StringComparer.Ordinal);

    // Below these every host is a blog or a project of its own; the root is everybody's.
    private static readonly FrozenSet<string> Roots = FrozenSet.ToFrozenSet(
    [
        "substack.com", "medium.com", "tistory.com", "blogspot.com", "wordpress.com", "ghost.io", "github.io", "gitlab.io", "netlify.app", "vercel.app", "pages.dev", "hashnode.dev",
        "beehiiv.com", "tumblr.com", "egloos.com", "readthedocs.io", "gitbook.io", "notion.site", "hatenablog.com",
    ], StringComparer.Ordinal);

    /// <summary>What of an address may belong to one organisation: its host, or its host with the first part of the path.</summary>
    /// <returns>Null where nothing in it tells who wrote.</returns>
    public static string? SiteOf(CanonicalAddress address)
    {
        var host = address.Host;
        if (ByAuthor.Contains(host) || Shelves.ContainsKey(host)) return Author(address);
        if (Roots.Contains(host) || OfNobody.Contains(host)) return null;
        for (var above = host; above.Length > 0; above = Above(above))
        {
            if (above.Length < host.Length && Roots.Contains(above)) return host;
            if (OfNobody.Contains($".{above}")) return null;
        }

        return host;
    }

    private static string? Author(CanonicalAddress address) =>
        address.Path.Split('/', 3) is [_, { Length: > 0 } author, ..] && !(Shelves.TryGetValue(address.Host, out var shelves) && shelves.Contains(author))
            ? $"{address.Host}/{author}"
            : null;

    private static string Above(string host) => host.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? host[(dot + 1)..] : "";
}
