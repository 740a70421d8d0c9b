// The reader's own marks: what to read later, what is read. They stay in this browser; without scripts there are none.
// 1. Keeping them: { version: 1, later: [ids], read: [ids] }, the latest last. A file and a link hold the same.
const kinds = ["later", "read"];
const most = 5000;
const atOnce = 8; // entries: about what a window shows
const idle = window.requestIdleCallback ?? setTimeout;
const template = document.querySelector("template#marks");
const told = document.querySelector("[role=status]");
let unkept; // the marks of a browser that keeps nothing

// A map of id to kind; null where the text is something else.
function parse(text) {
  let kept;
  try {
    kept = JSON.parse(text);
  } catch {
    return null;
  }
  if (kept?.version !== 1 || !kinds.every(kind => Array.isArray(kept[kind]))) return null;
  const marks = new Map();
  for (const kind of kinds) {
    for (const id of kept[kind].slice(-most)) if (typeof id === "string" && /^[0-9a-z]{8,32}$/.test(id)) marks.set(id, kind);
  }
  return marks;
}

function format(marks) {
  return JSON.stringify({ version: 1, ...Object.fromEntries(kinds.map(kind => [kind, idsOf(marks, kind)])) });
}

function idsOf(marks, kind) {
  return [...marks].filter(mark => mark[1] === kind).map(mark => mark[0]);
}

function load() {
  if (unkept) return unkept;
  try {
    return parse(localStorage.getItem("marks")) ?? new Map();
  } catch {
    return new Map();
  }
}

// Storage may be full or forbidden: then the reader is told, once.
function save(marks) {
  try {
    localStorage.setItem("marks", format(marks));
    unkept = undefined;
  } catch {
    if (!unkept) told.textContent = template.dataset.lost;
    unkept = marks;
  }
  draw();
}

// Adds marks to those that are here; of two for one entry "read" stays. Returns how many of each kind were added.
function merge(more) {
  const marks = load();
  const added = { later: 0, read: 0 };
  for (const [id, kind] of more) {
    if (marks.get(id) === kind || marks.get(id) === "read") continue;
    marks.set(id, kind);
    added[kind]++;
  }
  save(marks);
  return added;
}

// 2. Showing them, in every list and on the entry's own page, and how many at the top. Buttons are made for the first entries
// at once, by and by for the others: all of them would hold up a phone.
function draw() {
  document.querySelector(".own b").textContent = idsOf(load(), "later").length || "";
  showAll(document.querySelectorAll("main [data-id]:has([data-mark])"));
  fill();
}

function fill() {
  const bare = [...document.querySelectorAll("main [data-id]:not(:has([data-mark]))")];
  showAll(bare.slice(0, atOnce));
  if (bare.length > atOnce) idle(fill);
}

function showAll(entries) {
  const marks = load();
  for (const entry of entries) show(entry, marks.get(entry.dataset.id));
}

function show(entry, mark = load().get(entry.dataset.id)) {
  const place = entry.querySelector(".marks");
  if (!place.firstElementChild) {
    place.append(template.content.cloneNode(true));
    for (const button of place.children) button.setAttribute("aria-label", button.title + ": " + titleOf(entry));
  }
  for (const button of place.children) {
    const on = button.dataset.mark === mark;
    button.setAttribute("aria-pressed", on);
    entry.classList.toggle(button.dataset.mark, on);
  }
}

function titleOf(entry) {
  return entry.querySelector("h1, h3").textContent.trim();
}

// 3. Setting them: one entry bears one mark, or none.
document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-mark]");
  if (button) return toggle(button, button.closest("[data-id]"));
  const filter = target.closest("[data-show]");
  if (filter) narrow(filter);
});

function toggle(button, entry) {
  const marks = load();
  const { id } = entry.dataset;
  const off = marks.get(id) === button.dataset.mark;
  marks.delete(id);
  if (!off) marks.set(id, button.dataset.mark);
  told.textContent = button.dataset[off ? "off" : "on"] + " " + titleOf(entry);
  save(marks);
}

// 4. Narrowing the page that is shown.
function narrow(filter) {
  const on = filter.getAttribute("aria-pressed") !== "true";
  const list = document.querySelector(".list");
  filter.setAttribute("aria-pressed", on);
  list.classList.toggle("only-" + filter.dataset.show, on);
  const entries = [...list.querySelectorAll(".entry")];
  told.textContent = entries.filter(entry => entry.checkVisibility?.() !== false).length + " / " + entries.length;
  document.querySelector("h1 + p").dataset.shown = told.textContent;
}

// 5. The search puts another page in the place of this one, and another window may change the marks.
function begin() {
  draw();
  const module = document.querySelector(".mine .carry") ? "./marks-page.js" : document.querySelector(".kept") ? "./offline.js" : "";
  if (module) import(module).then(page => page.begin({ parse, format, idsOf, load, save, merge, show }));
}

begin();
new MutationObserver(begin).observe(document.body, { childList: true });
addEventListener("storage", event => {
  if (event.key === "marks") begin();
});

// 6. The worker, where the browser has one (https and this very machine): pages for when the server cannot be reached.
addEventListener("load", () => navigator.serviceWorker?.register(template.dataset.worker).catch(() => { /* then nothing is kept */ }));
