// Nothing here is needed: every form and link works without it.
// 1. The colour switch takes effect at once and is remembered in the background.
for (const form of document.querySelectorAll("form.prefs")) {
  form.addEventListener("submit", event => {
    const choice = event.submitter;
    if (choice?.name !== "theme") return;
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

// 3. "/" goes to the search field, unless something is being typed already.
document.addEventListener("keydown", event => {
  if (event.code !== "Slash" || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
  if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
  const field = document.querySelector(".search input");
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
