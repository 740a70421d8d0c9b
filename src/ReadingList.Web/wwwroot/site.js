// Nothing here is needed: every form and link works without it.
// 1. The colour switch takes effect at once and is remembered once that is painted.
for (const form of document.querySelectorAll("form.prefs")) {
  form.addEventListener("submit", event => {
    const choice = event.submitter;
    if (choice?.name !== "theme" || choice.value === "system") return;
    event.preventDefault();
    document.documentElement.className = choice.value;
    document.querySelector(".to-" + (choice.value === "dark" ? "light" : "dark"))?.focus({ preventScroll: true });
    const body = new URLSearchParams(new FormData(form, choice));
    setTimeout(() => fetch(form.action, { method: "POST", body, redirect: "manual" }), 100);
  });
}

// 2. Browsers that cannot show a closed disclosure's content get it opened on wide screens.
if (!CSS.supports("selector(::details-content)") && matchMedia("(min-width: 51.26em)").matches) {
  for (const fold of document.querySelectorAll(".filters, .extra")) fold.open = true;
}

// 3. Who comes back to a page, or loads it anew, finds the filters as they were.
addEventListener("toggle", ({ target }) => {
  if (target.matches(".filters")) history.replaceState({ ...history.state, open: target.open }, "");
}, true);
if (history.state?.open) document.querySelector(".filters")?.setAttribute("open", "");

// 4. Keys, by their place on the keyboard so that they work in a Korean layout too; /keys says what each does.
const keys = {
  Slash: () => {
    const field = document.querySelector(".search input");
    field?.focus({ preventScroll: true });
    field?.select();
    field?.dispatchEvent(new Event("summon"));
    return field;
  },
  ShiftSlash: () => sheet(),
  KeyJ: () => step(1),
  KeyK: () => step(-1),
  KeyO: () => {
    const fold = entry()?.querySelector("details");
    if (fold) fold.open = !fold.open;
    return fold;
  },
  KeyS: () => press(entry(), "[data-mark=later]"),
  KeyM: () => press(entry(), "[data-mark=read]"),
  KeyN: () => press(document, ".pager a[rel=next], .steps a[rel=next]"),
  KeyP: () => press(document, ".pager a[rel=prev], .steps a[rel=prev]"),
  KeyG: () => going = true,
};
const places = { KeyL: "", KeyT: "topics", KeyO: "orgs", KeyM: "months", KeyK: "keywords", KeyP: "map", KeyS: "marks" };
let going; // the key after g names a place

function entry() {
  return document.activeElement?.closest("article") ?? document.querySelector("article.one");
}

function step(by) {
  const titles = [...document.querySelectorAll("article.entry h3 a")].filter(title => title.checkVisibility?.() !== false);
  const here = titles.indexOf(entry()?.querySelector("h3 a"));
  const there = titles[here < 0 && by < 0 ? titles.length - 1 : here + by];
  there?.focus();
  return there;
}

function press(place, name) {
  const target = place?.querySelector(name);
  target?.click();
  return target;
}

// The page of the keys, as a dialog over this one.
function sheet() {
  const link = document.querySelector(".foot .sheet-of-keys");
  if (!link || document.querySelector("dialog[open]")) return;
  fetch(link.href).then(response => response.text()).then(text => {
    const dialog = document.createElement("dialog");
    dialog.setAttribute("aria-label", link.textContent);
    dialog.append(new DOMParser().parseFromString(text, "text/html").querySelector(".keysheet"));
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    showSwitch();
    dialog.showModal();
  }).catch(() => location.assign(link.href));
  return link;
}

// Single keys can be in the way of speech input and of other habits: the sheet switches them off.
let keysOn = true;
try {
  keysOn = localStorage.getItem("keys") !== "off";
} catch { /* then they are on */ }

function showSwitch() {
  document.querySelector(".keys")?.setAttribute("aria-pressed", keysOn);
}
showSwitch();

document.addEventListener("click", event => {
  if (!event.target.closest(".keys")) return;
  keysOn = !keysOn;
  showSwitch();
  try {
    localStorage.setItem("keys", keysOn ? "on" : "off");
  } catch { /* until the next page */ }
});

document.addEventListener("keydown", event => {
  // From anywhere, another field or a dialog included; no key that speech would press.
  if (event.code === "KeyK" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && !event.isComposing) {
    document.querySelector("dialog[open]")?.close();
    if (keys.Slash()) event.preventDefault();
    return;
  }
  if (!keysOn || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target.closest?.("input, textarea, select, [contenteditable], dialog")) return;
  const code = event.key === "?" ? "ShiftSlash" : (event.shiftKey ? "Shift" : "") + event.code;
  const act = going && code in places ? () => press(document, `.top a:not(.brand)[href$="/${places[code]}"]`) : keys[code];
  going = false;
  if (act?.()) event.preventDefault();
});

// 5. Copying, for the modules. Where the page is not secure (plain http) the browser has no clipboard of its own, but still copies
// what is selected. Answers whether it did.
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const focused = document.activeElement;
    const field = document.createElement("textarea");
    field.className = "vh";
    field.value = text;
    document.querySelector(".foot").append(field);
    field.focus({ preventScroll: true });
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    focused?.focus({ preventScroll: true });
    return copied;
  }
}
