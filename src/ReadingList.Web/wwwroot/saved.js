// Views that the reader has saved: { version: 1, searches: [{ query, name, seen }] }, the latest first. They stay in this browser;
// "seen" is the latest import when one was last looked at, so that the server can count what is new and need not know who asks.
const most = 20;
const longest = 500; // letters of a view
const { form } = document.querySelector("form.search input[type=search]");
const said = document.querySelector("[role=status]");
const { lost } = document.querySelector("template#marks").dataset;
const latest = Number(document.body.dataset.added.split(":")[0]);
let unkept; // by a browser that keeps nothing
let asked; // how many are new in each, once for a page

export function searches() {
  if (unkept) return unkept;
  try {
    const kept = JSON.parse(localStorage.getItem("searches"));
    return kept.version === 1 ? kept.searches.filter(each => typeof each.query === "string" && typeof each.name === "string" && Number.isFinite(each.seen)).slice(0, most) : [];
  } catch {
    return [];
  }
}

function save(list) {
  asked = undefined;
  try {
    localStorage.setItem("searches", JSON.stringify({ version: 1, searches: list }));
    unkept = undefined;
  } catch {
    if (!unkept) said.textContent = lost;
    unkept = list;
  }
}

export function addressOf({ query }) {
  return form.action + "?" + query;
}

// One question for all, and none where nothing has come since.
export function counts() {
  return asked ??= ask();
}

async function ask() {
  const older = searches().filter(each => each.seen < latest);
  const found = new Map();
  if (!older.length) return found;
  try {
    const response = await fetch(form.dataset.counts + "?" + new URLSearchParams(older.map(each => ["q", each.seen + "." + each.query])));
    const numbers = await response.json();
    older.forEach((each, index) => found.set(each.query, numbers[index]));
  } catch { /* then none is told */ }
  return found;
}

// 1. The button of a view; a view that is looked at has nothing new.
function begin() {
  const button = document.querySelector("main [data-save]");
  if (button) {
    const list = searches();
    const own = list.find(each => each.query === button.dataset.save);
    button.setAttribute("aria-pressed", Boolean(own));
    button.hidden = button.dataset.save.length > longest;
    if (own && own.seen < latest) {
      own.seen = latest;
      save(list);
    }
  }
  draw();
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-save]");
  const gone = target.closest("[data-forget-search]");
  if (button) {
    const { save: query, name } = button.dataset;
    const others = searches().filter(each => each.query !== query);
    const on = button.getAttribute("aria-pressed") !== "true";
    said.textContent = on ? button.dataset.on : button.dataset.off;
    save(on ? [{ query, name, seen: latest }, ...others].slice(0, most) : others);
  } else if (gone) {
    save(searches().filter(each => each.query !== gone.dataset.forgetSearch));
    document.querySelector("main .saved h2").focus();
  } else {
    return;
  }
  begin();
});

// 2. All of them on the page of the marks, each with what is new, its feed, and the way to be rid of it.
async function draw() {
  const section = document.querySelector("main .saved");
  if (!section) return;
  const list = searches();
  section.hidden = false;
  section.querySelector("h2 .n").textContent = list.length;
  section.querySelector("p").hidden = list.length > 0;
  const rows = list.map(each => row(each, section));
  section.querySelector("ul").replaceChildren(...rows);
  const found = await counts();
  list.forEach((each, index) => {
    const count = found.get(each.query);
    if (count) rows[index].querySelector(".fresh").textContent = section.dataset.new.replace("{0}", count);
  });
}

function row(search, section) {
  const item = section.querySelector("template").content.cloneNode(true).firstElementChild;
  const [view, feed] = item.querySelectorAll("a");
  view.href = addressOf(search);
  view.querySelector("span").textContent = search.name;
  feed.href += "?" + search.query;
  const remove = item.querySelector("button");
  remove.dataset.forgetSearch = search.query;
  for (const part of [feed, remove]) part.setAttribute("aria-label", part.textContent.trim() + ": " + search.name);
  return item;
}

begin();
new MutationObserver(begin).observe(document.body, { childList: true });
addEventListener("storage", event => {
  if (event.key !== "searches") return;
  asked = undefined;
  begin();
});
