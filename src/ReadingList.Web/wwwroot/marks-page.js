// The page of the marks: their entries, files of them, links that carry them to another device.
// The page names marks.js by another address (with its hash): imported here it would be there twice, so it hands itself in.
let parse, format, idsOf, load, save, merge, show;

const batch = 100;
const largest = 1024 * 1024; // bytes of a file
const longest = 200_000; // letters of what a link holds
const page = () => document.querySelector(".mine");
const say = text => page().querySelector("output").textContent = text;
const filled = (text, ...values) => values.reduce((filled, value, index) => filled.replace(`{${index}}`, value), text);

export function begin(marks) {
  if (marks) ({ parse, format, idsOf, load, save, merge, show } = marks);
  const tools = page().querySelector(".carry");
  if (!tools.dataset.begun) {
    tools.dataset.begun = true;
    page().addEventListener("click", act);
    tools.querySelector("[type=file]").addEventListener("change", event => read(event.target, tools.dataset));
    take();
  }
  // Both at once, so that neither moves the other.
  const sections = [...page().querySelectorAll("[data-kind]")];
  Promise.all(sections.map(list)).catch(() => location.assign(tools.dataset.offline)).then(() => {
    for (const section of sections) section.hidden = false;
  });
}

function act({ target }) {
  if (target.closest("[data-mark]")) return count();
  const button = target.closest("[data-do]");
  if (button) ({ export: write, link: carry, more })[button.dataset.do](button.closest("[data-kind], .carry"));
}

// 1. The entries, the latest marks first. What loses its mark here stays in sight until the page is opened again.
function list(section) {
  section.rest = idsOf(load(), section.dataset.kind).reverse();
  section.gone = 0;
  section.querySelector(".list").replaceChildren();
  count();
  return more(section);
}

function count() {
  for (const section of page().querySelectorAll("[data-kind]")) {
    const marks = idsOf(load(), section.dataset.kind).length;
    section.querySelector(".n").textContent = marks;
    section.querySelector("p").hidden = marks > 0;
  }
}

async function more(section) {
  const { rest } = section;
  const ids = rest.splice(0, batch);
  const entries = ids.length ? await fetchEntries(ids) : [];
  if (section.rest !== rest) return; // listed anew meanwhile
  section.querySelector(".list").append(...entries);
  for (const entry of entries) show(entry);
  section.querySelector("[data-do=more]").hidden = !rest.length;
  section.gone += ids.length - entries.length;
  const gone = section.querySelector("[data-gone]");
  gone.textContent = section.gone ? filled(gone.dataset.gone, section.gone) : "";
}

async function fetchEntries(ids) {
  const response = await fetch(page().dataset.marks + "?id=" + ids);
  const found = new DOMParser().parseFromString(await response.text(), "text/html").querySelector(".mine");
  follow(found.querySelector("[data-moved]")?.dataset.moved);
  return [...found.querySelectorAll(".entry")];
}

// Entries whose address has changed have another id: the mark goes with them, in its place.
function follow(moved) {
  if (!moved) return;
  const now = new Map(moved.split(" ").map(pair => pair.split(":")));
  save(new Map([...load()].map(([id, kind]) => [now.get(id) ?? id, kind])));
}

// 2. A file.
function write() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([format(load())], { type: "application/json" }));
  link.download = "readinglist-marks.json";
  link.click();
  URL.revokeObjectURL(link.href);
}

async function read(field, words) {
  const [file] = field.files;
  if (!file) return;
  const marks = file.size > largest ? null : parse(await file.text());
  field.value = "";
  if (marks) add(marks);
  else say(file.size > largest ? words.large : words.bad);
}

function add(marks) {
  const added = merge(marks);
  begin();
  say(filled(page().querySelector(".carry").dataset.merged, added.later, added.read));
}

// 3. A link. What stands behind # is sent to nobody.
async function carry(tools) {
  const marks = load();
  if (!marks.size) return say(tools.dataset.none);
  const packed = await new Response(stream(format(marks), new CompressionStream("deflate-raw"))).arrayBuffer();
  const text = btoa(new Uint8Array(packed).reduce((text, byte) => text + String.fromCharCode(byte), ""));
  const box = tools.querySelector(".link");
  const field = box.querySelector("input");
  field.value = location.origin + page().dataset.marks + "#m=" + text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  box.hidden = false;
  const copied = await copyText(field.value);
  say(copied ? tools.dataset.copied : document.querySelector("[role=status]").dataset.uncopied);
  field.focus({ preventScroll: true });
  field.select();
}

async function take() {
  if (!location.hash.startsWith("#m=")) return;
  const packed = location.hash.slice(3);
  history.replaceState(history.state, "", location.pathname);
  const marks = await unpack(packed);
  if (!marks?.size) return say(page().querySelector(".carry").dataset.bad);
  const dialog = page().querySelector("dialog");
  const text = dialog.querySelector("[data-text]");
  text.textContent = filled(text.dataset.text, idsOf(marks, "later").length, idsOf(marks, "read").length);
  dialog.returnValue = "no";
  dialog.showModal();
  dialog.addEventListener("close", () => dialog.returnValue === "yes" && add(marks), { once: true });
}

// A short text can hold a very long one: reading stops where no marks are that long.
async function unpack(packed) {
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), letter => letter.charCodeAt());
    const reader = stream(bytes, new DecompressionStream("deflate-raw")).pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return parse(text);
      text += value;
      if (text.length > longest) return void reader.cancel();
    }
  } catch {
    return null;
  }
}

function stream(data, change) {
  return new Blob([data]).stream().pipeThrough(change);
}

addEventListener("hashchange", () => page()?.querySelector(".carry") && take());
