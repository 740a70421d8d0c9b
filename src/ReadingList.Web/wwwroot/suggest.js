// What is offered below the search field: a combobox with a list, as the ARIA practices have it. An empty field offers what was searched
// for lately. search.js asks for it; without either the field is a field.
const field = document.querySelector("form.search input[type=search]");
const { form } = field;
const box = form.querySelector("[role=listbox]");
let question = new AbortController();

// 1. Offering.
field.setAttribute("role", "combobox");
field.setAttribute("aria-autocomplete", "list");
field.setAttribute("aria-controls", box.id);
field.setAttribute("aria-expanded", "false");
let active = -1;

export async function suggest() {
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

export function close() {
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

// 2. Choosing.
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
  item.act();
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

function offerRecent() {
  const searches = recent().map(words => ({ name: words, kind: form.dataset.recent, act: () => again(words) }));
  const forget = { name: form.dataset.forget, act: () => { keep([]); close(); } };
  offer(searches.length ? [...searches, forget] : []);
}

function again(words) {
  field.value = words;
  form.requestSubmit();
}
