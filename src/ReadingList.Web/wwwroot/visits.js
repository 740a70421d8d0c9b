// What is new since the reader was last here: the browser remembers the latest import it has seen.
const pause = 30 * 60; // seconds without a page: what comes then is another visit
const words = document.querySelector("template#marks").dataset;
const imports = document.body.dataset.added.split(" ").filter(Boolean).map(each => each.split(":").map(Number));
const visit = remember();

// since: what came later is new; seen: the latest import of this visit; left: the end of the visit before; at: the last page.
function remember() {
  const now = Math.floor(Date.now() / 1000);
  const latest = imports[0]?.[0] ?? 0;
  let visit;
  try {
    visit = JSON.parse(localStorage.getItem("visit"));
  } catch { /* as if it were the first */ }
  if (!["since", "seen", "left", "at"].every(name => Number.isFinite(visit?.[name]))) visit = { since: latest, seen: latest, left: now, at: now };
  if (now - visit.at > pause) Object.assign(visit, { since: visit.seen, left: visit.at });
  Object.assign(visit, { seen: Math.max(visit.seen, latest), at: now });
  try {
    localStorage.setItem("visit", JSON.stringify(visit));
  } catch { /* then nothing is ever new */ }
  return visit;
}

function begin() {
  for (const entry of document.querySelectorAll("main .entry")) {
    if (Number(entry.dataset.added) > visit.since && !entry.querySelector(".new")) entry.prepend(element("span", "new", words.new));
  }

  const count = imports.reduce((sum, [moment, entries]) => moment > visit.since ? sum + entries : sum, 0);
  const heading = document.querySelector("main .intro > div");
  if (!count || !heading || heading.querySelector(".since")) return;
  const day = new Date(visit.left * 1000).toLocaleDateString(document.documentElement.lang, { month: "short", day: "numeric" });
  const link = element("a", "since", words.since.replace("{0}", count).replace("{1}", day));
  link.href = words.href + "?since=" + visit.since;
  heading.prepend(link);
}

function element(tag, name, text) {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = text;
  return made;
}

begin();
new MutationObserver(begin).observe(document.body, { childList: true });
