// Without the server: the pages that the worker has kept, the latest first, and the marked entries that stand on them.
export async function begin({ load, show }) {
  const [pages, marked] = document.querySelectorAll(".kept section");
  const entries = new Map();
  for (const { url, page } of await kept()) {
    for (const entry of page.querySelectorAll("article.entry")) entries.set(entry.dataset.id, entry);
    if (!page.querySelector("link[rel=canonical]")) continue; // a part of a page
    const link = document.createElement("a");
    link.href = url;
    link.textContent = page.title;
    const item = document.createElement("li");
    item.append(link);
    pages.querySelector("ul").prepend(item);
  }
  const ids = [...load().keys()].reverse().filter(id => entries.has(id));
  marked.querySelector(".list").replaceChildren(...ids.map(id => entries.get(id)));
  for (const entry of marked.querySelectorAll(".entry")) show(entry);
  pages.hidden = !pages.querySelector("li");
  marked.hidden = !ids.length;
}

// The oldest first.
async function kept() {
  const pages = [];
  for (const name of await caches.keys()) {
    if (!name.startsWith("pages ")) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const text = await (await cache.match(request)).text();
      pages.push({ url: request.url, page: new DOMParser().parseFromString(text, "text/html") });
    }
  }
  return pages;
}
