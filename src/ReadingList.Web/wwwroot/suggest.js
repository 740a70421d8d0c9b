// The panel below the search field: what may be meant, where it leads, what was searched for lately or saved, and the first results. A
// combobox with a list in groups, as the ARIA practices have it. search.js says when; without either the field is a field.
import { addressOf, counts, searches } from "./saved.js";

const field = document.querySelector("form.search input[type=search]");
const { form } = field;
const panel = form.querySelector(".panel");
const box = panel.querySelector("[role=listbox]");
const words = panel.dataset;
const shown = 5; // results
const again = 3; // of earlier searches, beside what is being typed
let question = new AbortController();
let active = -1;

field.setAttribute("role", "combobox");
field.setAttribute("aria-autocomplete", "list");
field.setAttribute("aria-controls", box.id);
field.setAttribute("aria-expanded", "false");

// 1. Offering. Whether the page behind shows the results of what is in the field, says who asks.
export async function suggest(hasResults) {
  question = new AbortController();
  const { signal } = question;
  const typed = field.value.trim();
  let named = [];
  const fresh = typed ? new Map() : await counts();
  if (signal.aborted) return;
  try {
    const response = await fetch(form.dataset.suggest + "?" + new URLSearchParams({ q: typed, titles: "off" }), { signal });
    if (response.ok) named = await response.json();
  } catch (problem) {
    if (problem.name === "AbortError") return;
  }
  if (signal.aborted || field.value.trim() !== typed) return;
  const kinds = Map.groupBy?.(named, each => each.kind) ?? named.reduce((map, each) => map.set(each.kind, [...map.get(each.kind) ?? [], each]), new Map());
  offer(typed ? [...kinds, results(hasResults), saved(typed, fresh), earlier(typed)] : [saved("", fresh), earlier(""), ...kinds]);
}

function offer(groups) {
  const filled = groups.filter(([, options]) => options.length);
  box.replaceChildren(...filled.map(group));
  options().forEach((item, index) => item.id = "suggestion-" + index);
  active = -1;
  field.removeAttribute("aria-activedescendant");
  const open = filled.length > 0 && document.activeElement === field;
  const note = document.querySelector("main .mended, main .left");
  panel.querySelector(".said").textContent = open && field.value.trim() && note ? note.textContent.trim() : "";
  panel.hidden = !open;
  panel.scrollTop = 0;
  field.setAttribute("aria-expanded", open);
}

function group([name, options]) {
  const list = document.createElement("ul");
  list.setAttribute("role", "group");
  list.setAttribute("aria-label", name);
  list.append(...options.map(option));
  return list;
}

function option({ name, marked, detail, note, lang, url, query, act }) {
  const item = document.createElement("li");
  item.setAttribute("role", "option");
  for (const [tag, text, language] of [["b", marked ?? [name], lang], ["span", [detail]], ["small", [note]]]) {
    if (!text[0]) continue;
    const part = document.createElement(tag);
    part.append(...text);
    if (language) part.lang = language;
    item.append(part, " ");
  }
  item.act = act ?? (() => query ? searchFor(query) : location.assign(url));
  return item;
}

function options() {
  return [...box.querySelectorAll("[role=option]")];
}

// The page's own first entries, hits marked; then the way to all of them.
function results(has) {
  const entries = has ? [...document.querySelectorAll("main .list article.entry")].slice(0, shown) : [];
  const found = entries.map(entry => {
    const link = entry.querySelector("h3 a");
    const facts = [...entry.querySelectorAll(".meta .org, .meta time")].map(fact => fact.textContent.trim());
    return {
      marked: [...link.cloneNode(true).childNodes],
      detail: facts.slice(0, 2).join(" · "),
      note: entry.querySelector(".note")?.textContent.trim().slice(0, 200),
      lang: entry.querySelector("h3").lang,
      act: () => link.click(),
    };
  });
  const count = document.querySelector("main .intro h1 + p")?.firstChild.textContent.split("·")[0].trim();
  return [words.results, found.length ? [...found, { name: words.all, detail: count, act: () => form.requestSubmit() }] : []];
}

export function close() {
  question.abort();
  offer([]);
}

function mark(index) {
  const items = options();
  items[active]?.removeAttribute("aria-selected");
  active = index;
  const item = items[active];
  item?.setAttribute("aria-selected", "true");
  item?.scrollIntoView({ block: "nearest" });
  if (item) field.setAttribute("aria-activedescendant", item.id);
  else field.removeAttribute("aria-activedescendant");
}

// 2. Choosing.
field.addEventListener("keydown", event => {
  if (event.isComposing || event.keyCode === 229) return;
  const items = options();
  const count = items.length;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (!count) field.dispatchEvent(new Event("summon"));
    // Between the last and the first stands the field itself.
    else mark(event.key === "ArrowDown" ? (active + 2) % (count + 1) - 1 : (active + 1 + count) % (count + 1) - 1);
  } else if (event.key === "Escape" && active >= 0) {
    // Back to what was typed. Where nothing is chosen, Escape leaves the field, whether the panel has come by then or not.
    event.preventDefault();
    close();
  } else if (event.key === "Enter" && active >= 0) {
    event.preventDefault();
    choose(items[active]);
  }
});
field.addEventListener("blur", close);
// The field keeps the focus while the panel is clicked.
panel.addEventListener("mousedown", event => event.preventDefault());
box.addEventListener("click", event => {
  const item = event.target.closest("[role=option]");
  if (item) choose(item);
});

function choose(item) {
  if (field.value.trim()) remember(field.value.trim());
  item.act();
}

function searchFor(query) {
  field.value = query;
  form.requestSubmit();
}

// 3. Recent searches stay in this browser. One that forbids storage has none.
function recent() {
  try {
    const kept = JSON.parse(localStorage.getItem("recent") ?? "[]");
    return Array.isArray(kept) ? kept.filter(words => typeof words === "string") : [];
  } catch {
    return [];
  }
}

function keep(searches) {
  try {
    localStorage.setItem("recent", JSON.stringify(searches));
  } catch { /* then they are forgotten */ }
}

export function remember(words) {
  if (words) keep([words, ...recent().filter(other => other !== words)].slice(0, 8));
}

// All of them where nothing is typed yet, and the way to forget them; else those that begin so.
function earlier(typed) {
  const begin = typed.toLowerCase();
  const searches = recent().filter(words => !typed || (words !== typed && words.toLowerCase().startsWith(begin))).map(query => ({ name: query, query }));
  return [words.recent, typed || !searches.length ? searches.slice(0, again) : [...searches, { name: words.forget, act: () => { keep([]); close(); } }]];
}

// Those that hold what is typed; before anything is, all of them, each with what is new.
function saved(typed, fresh) {
  const part = typed.toLowerCase();
  const views = searches().filter(each => each.name.toLowerCase().includes(part)).slice(0, typed ? again : undefined);
  return [words.saved, views.map(each => ({
    name: each.name,
    detail: fresh.get(each.query) ? words.new.replace("{0}", fresh.get(each.query)) : "",
    url: addressOf(each),
  }))];
}
