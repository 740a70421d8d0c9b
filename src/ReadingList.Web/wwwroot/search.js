// Search while typing. Without this the same form asks the same address and gets the same page.
import { close, remember, suggest } from "./suggest.js";

const form = document.querySelector("form.search");
const field = form.elements.q;
const pause = 150;
let composing = false; // a syllable grows in the field: it is searched for as it stands, but nothing else may touch it
let entered = false; // Enter was pressed meanwhile
let timer;
let request = new AbortController(); // of a page
let asking = false; // one request at a time: what is typed meanwhile is asked for after it
let renewed = false; // the page that was on its way is no longer wanted, another is
let searched = wanted(); // what the page shows the results of
let spell = false; // the first answer of a spell of typing is a step of the history, those after it take its place
let over = false; // Enter has ended it
let here = location.pathname + location.search;

// 1. Typing.
field.addEventListener("compositionstart", () => composing = true);
field.addEventListener("compositionend", () => {
  composing = false;
  if (entered) enter();
  else wait();
});
field.addEventListener("input", wait);

function wait() {
  clearTimeout(timer);
  timer = setTimeout(ask, pause);
}

// A lone letter of Hangul is the beginning of a syllable, and of nothing yet.
function wanted() {
  return field.value.trim().replace(/(^|\s)[ㄱ-ㅣ]$/, "");
}

async function ask() {
  if (asking) return;
  asking = true;
  let typed;
  do {
    typed = field.value;
    renewed = false;
    await search();
    if (field.value === typed && document.activeElement === field) await suggest(wanted() === searched);
  } while (renewed);
  asking = false;
  if (field.value !== typed && document.activeElement === field) wait();
}

async function search() {
  clearTimeout(timer);
  const words = wanted();
  if (words === searched || (!words && composing)) {
    spell &&= !over;
    over = false;
    return;
  }
  searched = words;
  const fields = new FormData(form);
  fields.set("q", words);
  const address = form.action + "?" + new URLSearchParams(fields);
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
  spell = !over;
  over = false;
  show(page);
  scrollTo(0, 0);
}

// A spell ends with Enter or when the reader goes elsewhere.
field.addEventListener("change", () => {
  spell = false;
  remember(field.value.trim());
});
form.addEventListener("submit", event => {
  if (composing) {
    event.preventDefault();
    entered = true;
  } else if (field.value.trim()) {
    event.preventDefault();
    enter();
  }
});

// Enter settles a syllable, and searches; in other scripts it chooses among candidates. Escape leaves the field, but from an option it goes back to what was typed.
field.addEventListener("keydown", event => {
  if (event.isComposing || event.keyCode === 229) {
    entered = composing && event.key === "Enter" && /[ㄱ-ㅣ가-힣]$/.test(field.value);
  } else if (event.key === "Escape" && !event.defaultPrevented) {
    event.preventDefault();
    leave();
  }
});

// The keys that follow are for the results.
function enter() {
  entered = false;
  if (!field.value.trim()) return;
  leave();
  over = true;
  if (asking && wanted() !== searched) {
    renewed = true;
    request.abort();
  } else {
    ask();
  }
  remember(field.value.trim());
}

// Who comes with a key sees the panel at once, who clicks into an empty field too.
field.addEventListener("summon", ask);
field.addEventListener("focus", () => field.value || ask());
field.addEventListener("click", () => field.value || field.getAttribute("aria-expanded") === "true" || ask());

function leave() {
  close();
  const main = document.querySelector("main");
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
}

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
  const old = document.querySelector("main");
  const hadFocus = old.contains(document.activeElement);
  old.replaceWith(main);
  if (hadFocus) leave();
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
  searched = wanted();
  show(page);
  scrollTo(0, event.state?.y ?? 0);
});
