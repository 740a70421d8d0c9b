// 1. What can be copied. Without this texts can be selected, and addresses are those of links and pages.
const said = document.querySelector("[role=status]");

document.addEventListener("click", async event => {
  const button = event.target.closest("[data-copy], [data-share]");
  if (!button) return;
  const address = button.dataset.share;
  if (address && navigator.share) {
    // A reader who changes their mind is no failure.
    await navigator.share({ title: document.title, url: address }).catch(() => {});
    return;
  }
  const text = button.parentElement.nextElementSibling;
  if (await copyText(address ?? (button.dataset.copy || text.textContent))) button.textContent = said.textContent = button.dataset.done;
  else showUncopied(button, address ?? button.dataset.copy, text);
});

// The reader copies what the browser does not: it is there to be seen, and selected.
function showUncopied(button, address, text) {
  let note = button.parentElement.querySelector(".uncopied");
  if (!note) {
    note = document.createElement("span");
    note.className = "uncopied";
    button.after(note);
  }
  note.textContent = said.textContent = said.dataset.uncopied;
  if (!address) return getSelection().selectAllChildren(text);
  const field = document.createElement("input");
  field.readOnly = true;
  field.value = address;
  field.setAttribute("aria-label", button.title || button.textContent);
  note.append(" ", field);
  field.focus({ preventScroll: true });
  field.select();
}

// 2. The bars of time. Without this each is a link; with it a period is drawn over them, or chosen with Shift and the arrow keys.
const chart = document.querySelector(".histogram");
const bars = chart ? [...chart.querySelectorAll("a")] : [];
let start = -1;
let end = -1;
let drawn = false;

function paint() {
  const [low, high] = [Math.min(start, end), Math.max(start, end)];
  bars.forEach((bar, at) => bar.classList.toggle("drawn", start >= 0 && at >= low && at <= high));
}

function period() {
  const [first, last] = [bars[Math.min(start, end)], bars[Math.max(start, end)]];
  const view = new URL(chart.dataset.view, location);
  if (first.dataset.from) view.searchParams.set("from", first.dataset.from);
  view.searchParams.set("to", last.dataset.to);
  return view;
}

function clear() {
  start = end = -1;
  paint();
}

chart?.addEventListener("pointerdown", event => {
  start = end = event.button === 0 ? bars.indexOf(event.target.closest("a")) : -1;
  drawn = false;
});
chart?.addEventListener("dragstart", event => event.preventDefault());
addEventListener("pointermove", event => {
  if (start < 0 || !event.buttons) return;
  const { left, width } = chart.getBoundingClientRect();
  end = Math.max(0, Math.min(bars.length - 1, Math.floor((event.clientX - left) * bars.length / width)));
  drawn ||= end !== start;
  if (drawn) paint();
});
addEventListener("pointerup", () => {
  if (drawn && start >= 0) location.assign(period());
  else if (start >= 0) clear();
});
addEventListener("pointercancel", clear);
// A click follows the end of a drag; the bar under it is not meant.
chart?.addEventListener("click", event => {
  if (drawn) event.preventDefault();
  drawn = false;
}, true);
chart?.addEventListener("keydown", event => {
  const here = bars.indexOf(document.activeElement);
  if (here < 0) return;
  const there = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: bars.length - 1 }[event.key];
  if (there === undefined) {
    if (event.key === "Enter" && start >= 0) location.assign(period());
    else if (event.key === "Escape") clear();
    else return;
  } else if (bars[there]) {
    if (!event.shiftKey) clear();
    else [start, end] = [start < 0 ? here : start, there];
    bars[here].tabIndex = -1;
    bars[there].tabIndex = 0;
    bars[there].focus();
    paint();
  }
  event.preventDefault();
});
