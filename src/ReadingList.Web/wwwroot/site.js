// Nothing here is needed: every form and link works without it.
// 1. The colour switch takes effect at once and is remembered in the background.
for (const form of document.querySelectorAll("form.prefs")) {
  form.addEventListener("submit", event => {
    const choice = event.submitter;
    if (choice?.name !== "theme" || choice.value === "system") return;
    event.preventDefault();
    document.documentElement.className = choice.value;
    document.querySelector(".to-" + (choice.value === "dark" ? "light" : "dark"))?.focus();
    const body = new URLSearchParams(new FormData(form));
    body.set("theme", choice.value);
    fetch(form.action, { method: "POST", body, redirect: "manual" });
  });
}

// 2. Browsers that cannot show a closed disclosure's content get it opened on wide screens.
if (!CSS.supports("selector(::details-content)") && matchMedia("(min-width: 51.26em)").matches) {
  document.querySelector(".filters")?.setAttribute("open", "");
}

// 3. Keys, by their place on the keyboard so that they work in a Korean layout too:
//    "/" the search field, j and k the next and previous entry, o its note, s keeps it for later, m marks it as read,
//    n and p the next and previous page.
const keys = {
  Slash: () => {
    const field = document.querySelector(".search input");
    field?.focus();
    field?.select();
    return field;
  },
  KeyJ: () => step(1),
  KeyK: () => step(-1),
  KeyO: () => {
    const fold = document.activeElement?.closest("article")?.querySelector("details");
    if (fold) fold.open = !fold.open;
    return fold;
  },
  KeyS: () => mark("later"),
  KeyM: () => mark("read"),
  KeyN: () => follow("next"),
  KeyP: () => follow("prev"),
};

function step(by) {
  const titles = [...document.querySelectorAll("article.entry h3 a")].filter(title => title.offsetParent);
  const here = titles.indexOf(document.activeElement?.closest("article")?.querySelector("h3 a"));
  const there = titles[here < 0 && by < 0 ? titles.length - 1 : here + by];
  there?.focus();
  return there;
}

function mark(kind) {
  const entry = document.activeElement?.closest("article") ?? document.querySelector("article.one");
  const button = entry?.querySelector(`[data-mark=${kind}]`);
  button?.click();
  return button;
}

function follow(rel) {
  const link = document.querySelector(`.pager a[rel=${rel}], .steps a[rel=${rel}]`);
  link?.click();
  return link;
}

// Single keys can be in the way of speech input and of other habits: the footer switches them off.
const keySwitch = document.querySelector(".keys");
let keysOn = localStorage.getItem("keys") !== "off";
if (keySwitch) {
  keySwitch.hidden = false;
  keySwitch.setAttribute("aria-pressed", keysOn);
  keySwitch.addEventListener("click", () => {
    keysOn = !keysOn;
    keySwitch.setAttribute("aria-pressed", keysOn);
    localStorage.setItem("keys", keysOn ? "on" : "off");
  });
}

document.addEventListener("keydown", event => {
  if (!keysOn || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
  if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
  if (keys[event.code]?.()) event.preventDefault();
});
