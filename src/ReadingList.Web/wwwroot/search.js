// Search while typing. Without this the same form asks the same address and gets the same page.
const form = document.querySelector("form.search");
const field = form.elements.q;
const box = form.querySelector("[role=listbox]");
const pause = 150;
let composing = false; // between the first letter of a syllable and its end nobody is asked
let timer;
let request = new AbortController(); // of the page
let question = new AbortController(); // of the suggestions
let searched = field.value.trim(); // what the page shows the results of
let spell = false; // the first answer of a spell of typing is a step of the history, those after it take its place
let here = location.pathname + location.search;

// 1. Typing.
field.addEventListener("compositionstart", () => composing = true);
field.addEventListener("compositionend", () => {
  composing = false;
  wait();
});
field.addEventListener("input", event => {
  if (!event.isComposing) wait();
});

function wait() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (composing) return;
    search();
    suggest();
  }, pause);
}

async function search() {
  clearTimeout(timer);
  const words = field.value.trim();
  if (words === searched) return;
  searched = words;
  const address = form.action + "?" + new URLSearchParams(new FormData(form));
  const page = await fetchPage(address);
  if (!page) return;
  const canonical = page.querySelector("link[rel=canonical]");
  const found = canonical ? new URL(canonical.href) : new URL(address);
  if (spell) {
    history.replaceState({}, "", found.pathname + found.search);
  } else {
    history.replaceState({ y: scrollY }, "");
    history.pushState({}, "", found.pathname + found.search);
  }
  spell = true;
  show(page);
  scrollTo(0, 0);
}

// A spell ends with Enter or when the reader goes elsewhere.
field.addEventListener("change", () => {
  spell = false;
  remember(field.value.trim());
});
form.addEventListener("submit", event => {
  if (composing) return event.preventDefault();
  if (!field.value.trim()) return;
  event.preventDefault();
  close();
  search();
  spell = false;
  remember(field.value.trim());
});

// 2. The page that belongs to an address takes the place of what is shown.
async function fetchPage(address) {
  request.abort();
  const { signal } = request = new AbortController();
  try {
    const response = await fetch(address, { headers: { Accept: "text/html" }, signal });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    await Promise.all([...page.querySelectorAll("link[rel=stylesheet]")].map(dress));
    if (!signal.aborted) return page;
  } catch (problem) {
    // Whoever has lost the server is told so by the browser.
    if (problem.name !== "AbortError") location.assign(address);
  }
}

// Another kind of page has a stylesheet of its own: it comes before the page does, and above that of paper.
function dress(style) {
  if (document.querySelector(`[href="${style.getAttribute("href")}"]`)) return;
  document.querySelector("[media=print]").before(style);
  return new Promise(done => style.onload = style.onerror = done);
}

const ofPage = "link[rel=canonical], link[rel=alternate], meta[name=description], meta[name=robots]";

function show(page) {
  here = location.pathname + location.search;
  document.title = page.title;
  for (const old of document.head.querySelectorAll(ofPage)) old.remove();
  document.head.append(...page.head.querySelectorAll(ofPage));
  const main = page.querySelector("main");
  // On a narrow screen the filters are a disclosure: it stays as the reader left it.
  main.querySelector(".filters")?.toggleAttribute("open", Boolean(document.querySelector(".filters[open]")));
  document.querySelector("main").replaceWith(main);
  for (const current of [".top nav", ".own"]) document.querySelector(current).replaceWith(page.querySelector(current));
  for (const hidden of form.querySelectorAll("[type=hidden]")) hidden.remove();
  form.append(...page.querySelectorAll("form.search [type=hidden]"));
  for (const back of document.querySelectorAll("[name=return]")) back.value = here;
  document.querySelector("[role=status]").textContent = main.querySelector(".help h2, .intro h1 + p")?.textContent ?? "";
}

addEventListener("popstate", async event => {
  if (location.pathname + location.search === here) return; // only the fragment is another
  spell = false;
  close();
  clearTimeout(timer);
  const page = await fetchPage(location.href);
  if (!page) return;
  field.value = page.querySelector("form.search").elements.q.value;
  searched = field.value.trim();
  show(page);
  scrollTo(0, event.state?.y ?? 0);
});

// 3. Suggestions: a combobox with a list, as the ARIA practices have it. An empty field offers what was searched for lately.
field.setAttribute("role", "combobox");
field.setAttribute("aria-autocomplete", "list");
field.setAttribute("aria-controls", box.id);
field.setAttribute("aria-expanded", "false");
let active = -1;

async function suggest() {
  question.abort();
  question = new AbortController();
  const words = field.value.trim();
  if (!words) return offerRecent();
  try {
    const response = await fetch(form.dataset.suggest + "?" + new URLSearchParams({ q: words }), { signal: question.signal });
    if (response.ok) offer(await response.json());
  } catch (problem) {
    if (problem.name !== "AbortError") close();
  }
}

function offer(suggestions) {
  box.replaceChildren(...suggestions.map(option));
  active = -1;
  field.removeAttribute("aria-activedescendant");
  const open = suggestions.length > 0 && document.activeElement === field;
  box.hidden = !open;
  field.setAttribute("aria-expanded", open);
}

function option({ kind, name, detail, lang, url, act }, index) {
  const item = document.createElement("li");
  item.id = "suggestion-" + index;
  item.setAttribute("role", "option");
  const parts = [["b", name, lang], ["span", detail], ["i", kind]];
  for (const [tag, text, language] of parts) {
    if (!text) continue;
    const part = document.createElement(tag);
    part.textContent = text;
    if (language) part.lang = language;
    item.append(part, " ");
  }
  item.act = act ?? (() => location.assign(url));
  return item;
}

function close() {
  question.abort();
  offer([]);
}

function mark(index) {
  box.children[active]?.removeAttribute("aria-selected");
  active = index;
  const item = box.children[active];
  item?.setAttribute("aria-selected", "true");
  item?.scrollIntoView({ block: "nearest" });
  if (item) field.setAttribute("aria-activedescendant", item.id);
  else field.removeAttribute("aria-activedescendant");
}

field.addEventListener("keydown", event => {
  if (event.isComposing || event.keyCode === 229) return;
  const count = box.children.length;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (!count) suggest();
    // Between the last and the first stands the field itself.
    else mark(event.key === "ArrowDown" ? (active + 2) % (count + 1) - 1 : (active + 1 + count) % (count + 1) - 1);
  } else if (event.key === "Escape" && count) {
    event.preventDefault();
    close();
  } else if (event.key === "Enter" && active >= 0) {
    event.preventDefault();
    choose(box.children[active]);
  }
});
field.addEventListener("blur", close);
field.addEventListener("focus", () => {
  if (!field.value) offerRecent();
});
field.addEventListener("click", () => {
  if (!field.value && box.hidden) offerRecent();
});
// The field keeps the focus while the list is clicked.
box.addEventListener("mousedown", event => event.preventDefault());
box.addEventListener("click", event => {
  const item = event.target.closest("[role=option]");
  if (item) choose(item);
});

function choose(item) {
  if (field.value.trim()) remember(field.value.trim());
  clearTimeout(timer);
  item.act();
}

// 4. Recent searches stay in this browser. One that forbids storage has none.
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

function remember(words) {
  if (words) keep([words, ...recent().filter(other => other !== words)].slice(0, 8));
}

function offerRecent() {
  const searches = recent().map(words => ({ name: words, kind: form.dataset.recent, act: () => again(words) }));
  const forget = { name: form.dataset.forget, act: () => { keep([]); close(); } };
  offer(searches.length ? [...searches, forget] : []);
}

function again(words) {
  field.value = words;
  close();
  search();
  spell = false;
  remember(words);
}
